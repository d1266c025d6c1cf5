// Unit nodes with all their properties, as a dump has them.
// param rows: Unit[]
UNWIND $rows AS row
CREATE (node:Unit {id: row.id})
SET node += row
