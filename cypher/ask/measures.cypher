// Measures with their document, units, citations (one row a mention) and themes.
// param ids: string[]
// row measure: map
// row document: map
// row units: map[]
// row citations: map[]
// row themes: map[]
// row corrections: string
UNWIND $ids AS id
MATCH (m:Measure {id: id})
MATCH (m)<-[:CONTAINS]-(d:Document)
CALL (m) { MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit)
  RETURN collect({unit: u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}, role: r.role, basis: r.basis, position: r.position, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS units }
CALL (m) { MATCH (m)-[r:CITES]->(c:Document)
  RETURN collect({document: c {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS citations }
CALL (m) { MATCH (m)-[r:ABOUT]->(t:Theme) RETURN collect({theme: t {.id, .name, .nameEn}, score: r.score}) AS themes }
RETURN m {.id, .ordinal, .position, .title, .text, .headings, .tense, .deadline, .deadlineStart, .deadlineEnd, .start, .end} AS measure,
       d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, units, citations, themes, d.corrections AS corrections
