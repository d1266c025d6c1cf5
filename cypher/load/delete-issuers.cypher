// Take away who issued a paper.
// param document: string
MATCH (document:Document {id: $document})<-[issued:ISSUED]-(:Unit)
DELETE issued
