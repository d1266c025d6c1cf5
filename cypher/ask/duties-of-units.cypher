// The measures that units are responsible for, and where they stand.
// param ids: string[]
// row id: string
// row measure: string
// row position: number
// row document: string
// row role: string
// row basis: string
UNWIND $ids AS id
MATCH (u:Unit {id: id})-[r:RESPONSIBLE_FOR]->(m:Measure)
MATCH (m)<-[:CONTAINS]-(d:Document)
RETURN u.id AS id, m.id AS measure, m.position AS position, d.id AS document, r.role AS role, r.basis AS basis
