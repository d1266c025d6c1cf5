// Tasks whose last day lies between two days, both included (null: open); those without a day are none.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// param from: string | null
// param until: string | null
// row document: map
// row measure: map
// row units: map[]
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND m.tense = 'task' AND m.deadlineEnd IS NOT NULL AND ($from IS NULL OR m.deadlineEnd >= $from) AND ($until IS NULL OR m.deadlineEnd <= $until)
CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u:Unit) RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure, units
