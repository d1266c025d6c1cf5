// The measures of documents.
// param ids: string[]
// row id: string
// row measure: map
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:CONTAINS]->(m:Measure)
RETURN d.id AS id, m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure
