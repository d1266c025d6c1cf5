// One ADDRESSED_TO edge for each unit that a paper is addressed to.
// param document: string
// param units: string[]
MATCH (document:Document {id: $document})
UNWIND $units AS id
MATCH (unit:Unit {id: id})
CREATE (document)-[:ADDRESSED_TO]->(unit)
