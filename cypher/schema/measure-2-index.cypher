// Finds a measure by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX measure_id_index IF NOT EXISTS FOR (n:Measure) ON (n.id)
