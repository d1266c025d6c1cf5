// Where the citations outside a paper's measures point, and under which keys.
// param document: string
// row target: string
// row keys: string[]
MATCH (document:Document {id: $document})-[citation:CITES]->(target:Document)
RETURN DISTINCT target.id AS target, citation.keys AS keys
