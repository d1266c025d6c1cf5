/** Shape of the stored graph; a store of an older one is brought to it by `cypher/migrate`, a newer one is refused. */
export const SCHEMA_VERSION = 2;

/** Version of the reading rules; part of the key by which a reload is skipped. Raise it with every change of what they read. */
export const RULES_VERSION = 2;
