// The held papers with some ids, with the parts of their skip keys and how many measures they have.
// param ids: string[]
// row id: string
// row uri: string
// row sha256: string
// row rulesVersion: number
// row registryHash: string
// row measures: number
// row placed: boolean
UNWIND $ids AS wanted
MATCH (document:Document {id: wanted, held: true})
RETURN document.id AS id, document.uri AS uri, document.sha256 AS sha256,
       document.rulesVersion AS rulesVersion, document.registryHash AS registryHash,
       COUNT { (document)-[:CONTAINS]->(:Measure) } AS measures,
       document.places IS NOT NULL AS placed
