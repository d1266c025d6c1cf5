// Mark a graph as one of zeren's, at graph version 0; nothing changes where the mark stands.
// param schemaVersion: number
MERGE (meta:Meta {id: 'zeren'})
ON CREATE SET meta.schemaVersion = $schemaVersion, meta.graphVersion = 0
