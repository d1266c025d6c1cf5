// The stored texts of documents.
// param ids: string[]
// row id: string
// row text: string
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text
