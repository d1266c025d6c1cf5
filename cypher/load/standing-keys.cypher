// Of pairs of key and document, those where a citation under the key points to the document.
// param rows: {key: string, target: string}[]
// row key: string
// row target: string
UNWIND $rows AS row
MATCH (target:Document {id: row.target})
WHERE EXISTS { MATCH (target)<-[edge:CITES]-() WHERE row.key IN edge.keys }
RETURN row.key AS key, row.target AS target
