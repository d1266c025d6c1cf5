// The one Meta node of a graph; no row in a graph that was not prepared.
// row schemaVersion: number
// row rulesVersion: number
// row registryHash: string
// row graphVersion: number
MATCH (meta:Meta)
RETURN meta.schemaVersion AS schemaVersion, meta.rulesVersion AS rulesVersion,
       meta.registryHash AS registryHash, meta.graphVersion AS graphVersion
