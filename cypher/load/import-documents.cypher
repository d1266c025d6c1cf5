// Document nodes with all their properties, as a dump has them.
// param rows: Document[]
UNWIND $rows AS row
CREATE (node:Document {id: row.id})
SET node += row
