// Units that nobody has registered, with the measures and papers that name them.
// row unit: map
// row duties: map[]
// row issued: map[]
// row addressed: map[]
MATCH (u:Unit {confirmed: false})
CALL (u) { MATCH (u)-[r:RESPONSIBLE_FOR]->(m:Measure) MATCH (m)<-[:CONTAINS]-(d:Document)
  RETURN collect({id: d.id, document: d.title, measure: m.id, words: r.quote, position: m.position}) AS duties }
CALL (u) { MATCH (u)-[:ISSUED]->(d:Document) RETURN collect({id: d.id, document: d.title}) AS issued }
CALL (u) { MATCH (u)<-[:ADDRESSED_TO]-(d:Document) RETURN collect({id: d.id, document: d.title}) AS addressed }
RETURN u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit, duties, issued, addressed
