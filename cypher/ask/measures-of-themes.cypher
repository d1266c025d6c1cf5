// The measures about themes, and the documents they stand in.
// param ids: string[]
// row id: string
// row measure: map
// row document: string
UNWIND $ids AS id
MATCH (t:Theme {id: id})<-[:ABOUT]-(m:Measure)
MATCH (m)<-[:CONTAINS]-(d:Document)
RETURN t.id AS id, m {.id, .ordinal, .position, .title, .tense, .deadline} AS measure, d.id AS document
