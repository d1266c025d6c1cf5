// Write all properties of held papers; a property that is null goes.
// param rows: Document[]
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document = row
