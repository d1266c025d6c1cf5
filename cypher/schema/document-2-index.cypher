// Finds a document by its id: the embedded engine does not take the constraint for an index.
CREATE INDEX document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id)
