// A unit with its parent bodies, its roster, and the collectives it is a member of.
// param id: string
// row unit: map
// row partOf: map[]
// row parts: map[]
// row members: map[]
// row memberOf: map[]
MATCH (u:Unit {id: $id})
CALL (u) { MATCH (u)-[:PART_OF]->(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS partOf }
CALL (u) { MATCH (u)<-[:PART_OF]-(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS parts }
CALL (u) { MATCH (u)<-[:MEMBER_OF]-(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS members }
CALL (u) { MATCH (u)-[:MEMBER_OF]->(o:Unit) RETURN collect(o {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS memberOf }
RETURN u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed, .was, .formerNames, .from, .until, .successors} AS unit, partOf, parts, members, memberOf
