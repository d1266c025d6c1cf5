// One CITES edge for each mention in a document.
// param rows: Citation[]
UNWIND $rows AS row
MATCH (source:Document {id: row.source})
MATCH (target:Document {id: row.target})
CREATE (source)-[edge:CITES]->(target)
SET edge.kind = row.kind, edge.action = row.action, edge.title = row.title, edge.number = row.number,
    edge.jurisdiction = row.jurisdiction, edge.nested = row.nested, edge.keys = row.keys,
    edge.placeholder = row.placeholder, edge.quote = row.quote, edge.start = row.start, edge.end = row.end,
    edge.rule = row.rule
