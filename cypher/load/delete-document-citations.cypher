// Take away a paper's citations outside its measures.
// param document: string
MATCH (document:Document {id: $document})-[citation:CITES]->(:Document)
DELETE citation
