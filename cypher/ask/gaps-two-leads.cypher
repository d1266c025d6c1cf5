// Measures that more than one unit leads, with those units.
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
  AND COUNT { (m)<-[r:RESPONSIBLE_FOR]-(:Unit) WHERE r.role = 'lead' } > 1
CALL (m) { MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit) WHERE r.role = 'lead' RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd} AS measure, units
