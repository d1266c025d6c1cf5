// Documents that are cited and not held, with everybody who depends on them: the measures that cite them, who is
// responsible for those, on whatever basis, and the documents that cite them outside their measures.
// param document: string | null
// param jurisdiction: string | null
// param year: number | null
// param theme: string | null
// row cited: map
// row measures: map[]
// row documents: map[]
// row units: map[]
MATCH (c:Document)
WHERE NOT c.held
CALL (c) {
  MATCH (c)<-[:CITES]-(m:Measure)
  MATCH (m)<-[:CONTAINS]-(d:Document)
  WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
    AND ($theme IS NULL OR EXISTS { (m)-[:ABOUT]->(:Theme {id: $theme}) })
  WITH DISTINCT m, d
  RETURN collect(m {.id, .ordinal, .position, .title, .tense, .deadline, .deadlineStart, .deadlineEnd}) AS measures, collect(m.id) AS ids
}
CALL (c) {
  MATCH (c)<-[:CITES]-(d:Document)
  WHERE ($document IS NULL OR d.id = $document) AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
    AND $theme IS NULL
  WITH DISTINCT d
  RETURN collect(d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri}) AS documents
}
WITH c, measures, documents, ids
WHERE size(measures) > 0 OR size(documents) > 0
CALL (ids) { UNWIND ids AS id MATCH (m:Measure {id: id}) MATCH (m)<-[:RESPONSIBLE_FOR]-(u:Unit) WITH DISTINCT u RETURN collect(u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed}) AS units }
RETURN c {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS cited, measures, documents, units
