// Who cites a document: measures of held documents, and held documents outside their measures; one row a mention.
// param id: string
// row byMeasures: map[]
// row byDocuments: map[]
MATCH (d:Document {id: $id})
CALL (d) { MATCH (d)<-[r:CITES]-(m:Measure) MATCH (m)<-[:CONTAINS]-(s:Document)
  RETURN collect({measure: m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd}, source: s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS byMeasures }
CALL (d) { MATCH (d)<-[r:CITES]-(s:Document)
  RETURN collect({source: s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS byDocuments }
RETURN byMeasures, byDocuments
