// Finds a theme by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX theme_id_index IF NOT EXISTS FOR (n:Theme) ON (n.id)
