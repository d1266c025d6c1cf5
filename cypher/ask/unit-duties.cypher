// The measures a unit is responsible for, and where they stand.
// param id: string
// row measure: string
// row position: number
// row document: string
// row role: string
// row basis: string
MATCH (u:Unit {id: $id})-[r:RESPONSIBLE_FOR]->(m:Measure)
MATCH (m)<-[:CONTAINS]-(d:Document)
RETURN m.id AS measure, m.position AS position, d.id AS document, r.role AS role, r.basis AS basis
