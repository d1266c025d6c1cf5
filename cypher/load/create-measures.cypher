// The measures of a paper, each contained in it at its position.
// param document: string
// param rows: Measure[]
MATCH (document:Document {id: $document})
UNWIND $rows AS row
CREATE (document)-[:CONTAINS {position: row.position}]->(measure:Measure {id: row.id})
SET measure = row
