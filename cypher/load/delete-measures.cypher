// Take a paper's measures away, with all their edges.
// param document: string
MATCH (document:Document {id: $document})-[:CONTAINS]->(measure:Measure)
DETACH DELETE measure
