// Every responsibility.
// row unit: string
// row measure: string
// row role: string
// row basis: string
// row position: number | null
MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(m:Measure)
RETURN u.id AS unit, m.id AS measure, r.role AS role, r.basis AS basis, r.position AS position
