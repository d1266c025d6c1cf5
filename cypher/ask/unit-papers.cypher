// Held documents that units issued, and those addressed to them.
// param ids: string[]
// row id: string
// row issued: map[]
// row addressed: map[]
UNWIND $ids AS id
MATCH (u:Unit {id: id})
CALL (u) { MATCH (u)-[:ISSUED]->(d:Document) RETURN collect(d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}) AS issued }
CALL (u) { MATCH (u)<-[:ADDRESSED_TO]-(d:Document) RETURN collect(d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}) AS addressed }
RETURN u.id AS id, issued, addressed
