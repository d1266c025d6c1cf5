// Measures whose only responsible units are vague: the name of each says 有关 or 相关 (各有关单位, 相关部门).
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// row document: map
// row measure: map
// row units: map[]
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND EXISTS { (m)<-[:RESPONSIBLE_FOR]-(:Unit) }
  AND NOT EXISTS { (m)<-[:RESPONSIBLE_FOR]-(u:Unit) WHERE NOT (u.name CONTAINS '有关' OR u.name CONTAINS '相关') }
CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure, units
