// One CITES edge for each mention in a document.
// param rows: Citation[]
UNWIND $rows AS row
MATCH (source:Document {id: row.source})
MATCH (target:Document {id: row.target})
CREATE (source)-[:CITES {
  kind: row.kind, action: row.action, title: row.title, number: row.number, jurisdiction: row.jurisdiction,
  nested: row.nested, keys: row.keys, placeholder: row.placeholder,
  quote: row.quote, start: row.start, end: row.end, rule: row.rule, correction: row.correction
}]->(target)
