// Every place on a roster.
// row unit: string
// row collective: string
MATCH (u:Unit)-[:MEMBER_OF]->(c:Unit)
RETURN u.id AS unit, c.id AS collective
