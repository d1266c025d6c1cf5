// The held paper read from a path, with the parts of its skip key and how many measures it has.
// param uri: string
// row id: string
// row uri: string
// row sha256: string
// row rulesVersion: number
// row registryHash: string
// row measures: number
MATCH (document:Document {uri: $uri, held: true})
RETURN document.id AS id, document.uri AS uri, document.sha256 AS sha256,
       document.rulesVersion AS rulesVersion, document.registryHash AS registryHash,
       COUNT { (document)-[:CONTAINS]->(:Measure) } AS measures
