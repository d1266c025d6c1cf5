// Measures that pass a filter, and the documents they stand in.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// param unit: string | null
// param tense: string | null
// row measure: map
// row document: string
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($tense IS NULL OR m.tense = $tense)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND ($unit IS NULL OR EXISTS { (m)<-[:RESPONSIBLE_FOR]-(:Unit {id: $unit}) })
RETURN m {.id, .ordinal, .position, .title, .tense, .deadline} AS measure, d.id AS document
