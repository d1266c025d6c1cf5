// Tasks whose last day lies before a day (null: whatever it is); those without a day are none.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// param before: string | null
// row document: map
// row measure: map
// row units: map[]
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND m.tense = 'task' AND m.deadlineEnd IS NOT NULL AND ($before IS NULL OR m.deadlineEnd < $before)
CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure, units
