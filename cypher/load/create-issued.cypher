// One ISSUED edge for each unit that issued a paper.
// param rows: {document: string, unit: string}[]
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (unit:Unit {id: row.unit})
CREATE (unit)-[:ISSUED]->(document)
