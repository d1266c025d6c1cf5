// Every measure with the document it stands in.
// row measure: map
// row document: string
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
RETURN m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure, d.id AS document
