// Take away whom a paper is addressed to.
// param document: string
MATCH (document:Document {id: $document})-[addressed:ADDRESSED_TO]->(:Unit)
DELETE addressed
