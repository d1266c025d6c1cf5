// What every document is called, to find one by.
// row id: string
// row title: string | null
// row number: string | null
// row uri: string | null
// row held: boolean
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.number AS number, d.uri AS uri, d.held AS held
