// What tasks promise to issue or to revise, one row a mention: who is responsible, and the documents that report the
// promised one as issued. Achievements promise nothing.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// param unit: string | null
// row document: map
// row measure: map
// row citation: map
// row units: map[]
// row reports: map[]
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND ($unit IS NULL OR EXISTS { (m)<-[:RESPONSIBLE_FOR]-(:Unit {id: $unit}) })
  AND m.tense = 'task'
MATCH (m)-[r:CITES]->(c:Document)
WHERE r.kind IN ['to_issue', 'to_revise']
CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
CALL (c) {
  MATCH (c)<-[q:CITES]-(n:Measure)
  MATCH (n)<-[:CONTAINS]-(s:Document)
  WHERE q.kind = 'issued'
  RETURN collect(DISTINCT s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}) AS inMeasures
}
CALL (c) {
  MATCH (c)<-[q:CITES]-(s:Document)
  WHERE q.kind = 'issued'
  RETURN collect(DISTINCT s {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}) AS outside
}
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document,
       m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure,
       {document: c {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction} AS citation,
       units, inMeasures + outside AS reports
