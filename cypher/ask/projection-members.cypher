// Every place on a roster, and when it held where that is known.
// row unit: string
// row collective: string
// row from: string | null
// row until: string | null
MATCH (u:Unit)-[r:MEMBER_OF]->(c:Unit)
RETURN u.id AS unit, c.id AS collective, r.from AS from, r.until AS until
