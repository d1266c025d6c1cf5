// A document with who issued it, whom it is addressed to, and what it cites outside its measures.
// param id: string
// row document: map
// row issuers: map[]
// row addressees: map[]
// row citations: map[]
// row measures: map[]
MATCH (d:Document {id: $id})
CALL (d) { MATCH (d)<-[:ISSUED]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS issuers }
CALL (d) { MATCH (d)-[:ADDRESSED_TO]->(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS addressees }
CALL (d) { MATCH (d)-[r:CITES]->(c:Document)
  RETURN collect({document: c {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS citations }
CALL (d) { MATCH (d)-[:CONTAINS]->(m:Measure) RETURN collect({id: m.id, position: m.position}) AS measures }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri, .text, .inferred, .diagnostics, .corrections} AS document,
       issuers, addressees, citations, measures
