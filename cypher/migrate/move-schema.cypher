// Note the schema version to which a graph was brought, and move the graph version on.
// param schemaVersion: number
MATCH (meta:Meta {id: 'zeren'})
SET meta.schemaVersion = $schemaVersion, meta.graphVersion = meta.graphVersion + 1
