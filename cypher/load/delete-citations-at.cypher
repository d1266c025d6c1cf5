// Take away the citations at a document that have exactly these keys and this placeholder.
// param rows: {target: string, keys: string[], placeholder: string}[]
UNWIND $rows AS row
MATCH (target:Document {id: row.target})
MATCH (target)<-[edge:CITES]-()
WHERE edge.placeholder = row.placeholder AND edge.keys = row.keys
DELETE edge
