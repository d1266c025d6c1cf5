// Every held paper with its place, the parts of its skip key and how many measures it has.
// row id: string
// row uri: string
// row sha256: string
// row rulesVersion: number
// row registryHash: string
// row measures: number
// row placed: boolean
MATCH (document:Document)
WHERE document.held
RETURN document.id AS id, document.uri AS uri, document.sha256 AS sha256,
       document.rulesVersion AS rulesVersion, document.registryHash AS registryHash,
       COUNT { (document)-[:CONTAINS]->(:Measure) } AS measures,
       document.places IS NOT NULL AS placed
