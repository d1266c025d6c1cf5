// Finds the paper that was read from a path.
CREATE INDEX document_uri_index IF NOT EXISTS FOR (n:Document) ON (n.uri)
