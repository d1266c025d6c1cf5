// Where the citations outside a paper's measures point, under which keys, and what they call it.
// param document: string
// row target: string
// row keys: string[]
// row title: string
// row number: string
// row jurisdiction: string
MATCH (document:Document {id: $document})-[citation:CITES]->(target:Document)
RETURN target.id AS target, citation.keys AS keys, citation.title AS title, citation.number AS number,
       citation.jurisdiction AS jurisdiction
