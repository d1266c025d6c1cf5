// Measures that pass a filter, and the documents they stand in.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// param unit: string | null
// param tense: string | null
// row measure: string
// row position: number
// row document: string
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
  AND ($tense IS NULL OR m.tense = $tense)
  AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  AND ($unit IS NULL OR EXISTS { (m)<-[:RESPONSIBLE_FOR]-(:Unit {id: $unit}) })
RETURN m.id AS measure, m.position AS position, d.id AS document
