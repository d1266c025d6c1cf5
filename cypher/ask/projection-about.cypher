// Every theme of every measure.
// row measure: string
// row theme: string
MATCH (m:Measure)-[:ABOUT]->(t:Theme)
RETURN m.id AS measure, t.id AS theme
