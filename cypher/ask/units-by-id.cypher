// Units by their ids.
// param ids: string[]
// row id: string
// row unit: map
UNWIND $ids AS id
MATCH (u:Unit {id: id})
RETURN u.id AS id, u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit
