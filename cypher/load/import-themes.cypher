// Theme nodes with all their properties, as a dump has them.
// param rows: Theme[]
UNWIND $rows AS row
CREATE (node:Theme {id: row.id})
SET node += row
