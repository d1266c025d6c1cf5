// Documents by their ids, with what is kept of their files but the text.
// param ids: string[]
// row id: string
// row document: map
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri, .sha256, .loadedAt, .inferred, .corrections} AS document
