// Themes by their ids.
// param ids: string[]
// row id: string
// row theme: map
UNWIND $ids AS id
MATCH (t:Theme {id: id})
RETURN t.id AS id, t {.id, .name, .nameEn} AS theme
