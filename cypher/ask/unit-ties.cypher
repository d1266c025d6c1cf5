// Where units belong: what they were before, their parent bodies, their parts, their rosters, and the collectives they are members of.
// param ids: string[]
// row id: string
// row history: map
// row partOf: map[]
// row parts: map[]
// row members: map[]
// row memberOf: map[]
UNWIND $ids AS id
MATCH (u:Unit {id: id})
CALL (u) { MATCH (u)-[:PART_OF]->(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS partOf }
CALL (u) { MATCH (u)<-[:PART_OF]-(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS parts }
CALL (u) { MATCH (u)<-[:MEMBER_OF]-(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS members }
CALL (u) { MATCH (u)-[:MEMBER_OF]->(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS memberOf }
RETURN u.id AS id, u {.was, .formerNames, .from, .until, .successors} AS history, partOf, parts, members, memberOf
