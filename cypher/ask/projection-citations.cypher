// Every citation by a measure, one row a mention.
// row measure: string
// row document: string
// row kind: string | null
MATCH (m:Measure)-[r:CITES]->(c:Document)
RETURN m.id AS measure, c.id AS document, r.kind AS kind
