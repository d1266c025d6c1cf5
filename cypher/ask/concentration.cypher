// For how many measures of each document each unit is responsible, stated or by convention; a collective is one unit.
// row document: map
// row unit: map
// row measures: number
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit)
WHERE r.basis <> 'implied'
WITH d, u, count(m) AS measures
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document,
       u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit, measures
