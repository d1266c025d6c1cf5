// What a held paper hangs together with: its keys, its units and themes, and its citations of itself (JSON text).
// param document: string
// row keys: string[]
// row ownCitations: string
// row responsible: string[]
// row addressed: string[]
// row issuers: string[]
// row themes: string[]
MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)-[:CONTAINS]->(measure:Measure)
  MATCH (measure)<-[:RESPONSIBLE_FOR]-(unit:Unit)
  RETURN collect(DISTINCT unit.id) AS responsible
}
CALL (document) { MATCH (document)-[:ADDRESSED_TO]->(unit:Unit) RETURN collect(DISTINCT unit.id) AS addressed }
CALL (document) { MATCH (document)<-[:ISSUED]-(unit:Unit) RETURN collect(DISTINCT unit.id) AS issuers }
CALL (document) {
  MATCH (document)-[:CONTAINS]->(measure:Measure)
  MATCH (measure)-[:ABOUT]->(theme:Theme)
  RETURN collect(DISTINCT theme.id) AS themes
}
RETURN document.keys AS keys, document.ownCitations AS ownCitations, responsible, addressed, issuers, themes
