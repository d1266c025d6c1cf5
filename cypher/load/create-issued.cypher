// One ISSUED edge for each unit that issued a paper.
// param document: string
// param units: string[]
MATCH (document:Document {id: $document})
UNWIND $units AS id
MATCH (unit:Unit {id: id})
CREATE (unit)-[:ISSUED]->(document)
