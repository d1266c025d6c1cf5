// The stored texts of documents, with where their stretches stand in the files.
// param ids: string[]
// row id: string
// row text: string
// row places: string
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text, d.places AS places
