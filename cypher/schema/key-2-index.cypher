// Finds a key by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX key_id_index IF NOT EXISTS FOR (n:Key) ON (n.id)
