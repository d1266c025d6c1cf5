// The measures about themes, and the documents they stand in.
// param ids: string[]
// row id: string
// row measure: string
// row position: number
// row document: string
UNWIND $ids AS id
MATCH (t:Theme {id: id})<-[:ABOUT]-(m:Measure)
MATCH (m)<-[:CONTAINS]-(d:Document)
RETURN t.id AS id, m.id AS measure, m.position AS position, d.id AS document
