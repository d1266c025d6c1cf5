// Who cites documents: measures of held documents, and held documents outside their measures; one entry a mention.
// param ids: string[]
// row id: string
// row byMeasures: map[]
// row byDocuments: map[]
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) { MATCH (d)<-[r:CITES]-(m:Measure) MATCH (m)<-[:CONTAINS]-(s:Document)
  RETURN collect({measure: m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd}, source: s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS byMeasures }
CALL (d) { MATCH (d)<-[r:CITES]-(s:Document)
  RETURN collect({source: s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS byDocuments }
RETURN d.id AS id, byMeasures, byDocuments
