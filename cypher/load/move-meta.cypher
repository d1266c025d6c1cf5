// Move the graph version on and note under which rules and registry the newest paper was loaded; null leaves them.
// param rulesVersion: number
// param registryHash: string
// row graphVersion: number
MATCH (meta:Meta {id: 'zeren'})
SET meta.graphVersion = meta.graphVersion + 1,
    meta.rulesVersion = coalesce($rulesVersion, meta.rulesVersion),
    meta.registryHash = coalesce($registryHash, meta.registryHash)
RETURN meta.graphVersion AS graphVersion
