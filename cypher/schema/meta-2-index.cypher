// Finds a meta by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX meta_id_index IF NOT EXISTS FOR (n:Meta) ON (n.id)
