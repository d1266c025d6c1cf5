// One ADDRESSED_TO edge for each unit that a paper is addressed to.
// param rows: {document: string, unit: string}[]
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (unit:Unit {id: row.unit})
CREATE (document)-[:ADDRESSED_TO]->(unit)
