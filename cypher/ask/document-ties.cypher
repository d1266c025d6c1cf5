// Who issued documents, whom they are addressed to, and what they cite outside their measures.
// param ids: string[]
// row id: string
// row document: map
// row issuers: map[]
// row addressees: map[]
// row citations: map[]
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) { MATCH (d)<-[:ISSUED]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS issuers }
CALL (d) { MATCH (d)-[:ADDRESSED_TO]->(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS addressees }
CALL (d) { MATCH (d)-[r:CITES]->(c:Document)
  RETURN collect({document: c {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}, kind: r.kind, action: r.action, nested: r.nested, quote: r.quote, start: r.start, end: r.end, rule: r.rule, correction: r.correction}) AS citations }
RETURN d.id AS id, d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, issuers, addressees, citations
