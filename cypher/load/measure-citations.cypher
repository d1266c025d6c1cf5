// Where the citations of a paper's measures point, and under which keys.
// param document: string
// row target: string
// row keys: string[]
MATCH (document:Document {id: $document})-[:CONTAINS]->(measure:Measure)
MATCH (measure)-[citation:CITES]->(target:Document)
RETURN DISTINCT target.id AS target, citation.keys AS keys
