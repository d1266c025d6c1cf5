// Measure nodes with all their properties, as a dump has them.
// param rows: Measure[]
UNWIND $rows AS row
CREATE (node:Measure {id: row.id})
SET node += row
