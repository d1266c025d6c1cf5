// Finds a unit by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX unit_id_index IF NOT EXISTS FOR (n:Unit) ON (n.id)
