// Addressees that a document makes responsible for nothing: not themselves, no part or member of theirs, no collective
// they are a member of; for a collective without a roster also no section of its bureau.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// row document: map
// row unit: map
// row measures: map[]
MATCH (d:Document)-[:ADDRESSED_TO]->(u:Unit)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (d)-[:CONTAINS]->(:Measure)-[:ABOUT]->(:Theme {id: $theme}) })
  AND NOT EXISTS { (d)-[:CONTAINS]->(:Measure)<-[:RESPONSIBLE_FOR]-(u) }
  AND NOT EXISTS { (u)<-[:PART_OF|MEMBER_OF*1..4]-(:Unit)-[:RESPONSIBLE_FOR]->(:Measure)<-[:CONTAINS]-(d) }
  AND NOT EXISTS { (u)-[:MEMBER_OF*1..4]->(:Unit)-[:RESPONSIBLE_FOR]->(:Measure)<-[:CONTAINS]-(d) }
  AND NOT EXISTS { (u)-[:PART_OF]->(:Unit)<-[:PART_OF]-(s:Unit)-[:RESPONSIBLE_FOR]->(:Measure)<-[:CONTAINS]-(d) WHERE u.collective AND s.kind = 'section' AND NOT EXISTS { (u)<-[:MEMBER_OF]-(:Unit) } }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit, [] AS measures
