// Units that a document with addressees makes responsible, but that neither issued it nor are reached by an addressee:
// the unit itself, a body it is part of, a collective it is a member of; for a section also a collective without a
// roster of the same bureau (局机关各科(处)室); for a collective also all members of its roster.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// row document: map
// row unit: map
// row measures: map[]
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND EXISTS { (d)-[:ADDRESSED_TO]->(:Unit) }
MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit)
WHERE r.basis <> 'implied'
WITH d, u, collect(m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd}) AS measures
WHERE NOT EXISTS { (u)-[:ISSUED]->(d) }
  AND NOT EXISTS { (d)-[:ADDRESSED_TO]->(u) }
  AND NOT EXISTS { (u)-[:PART_OF|MEMBER_OF*1..4]->(:Unit)<-[:ADDRESSED_TO]-(d) }
  AND NOT EXISTS { (u)-[:PART_OF]->(:Unit)<-[:PART_OF]-(c:Unit)<-[:ADDRESSED_TO]-(d) WHERE u.kind = 'section' AND c.collective AND NOT EXISTS { (c)<-[:MEMBER_OF]-(:Unit) } }
  AND (NOT EXISTS { (u)<-[:MEMBER_OF]-(:Unit) } OR EXISTS { (u)<-[:MEMBER_OF]-(x:Unit) WHERE NOT EXISTS { (d)-[:ADDRESSED_TO]->(x) } })
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit, measures
