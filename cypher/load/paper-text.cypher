// A held paper as it was read, to read it anew without its file.
// param id: string
// row uri: string
// row sha256: string
// row text: string
// row places: string
// row rulesVersion: number
// row registryHash: string
MATCH (document:Document {id: $id, held: true})
RETURN document.uri AS uri, document.sha256 AS sha256, document.text AS text, document.places AS places,
       document.rulesVersion AS rulesVersion, document.registryHash AS registryHash
