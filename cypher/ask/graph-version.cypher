// Version of the graph; no row in a graph that was never written.
// row graphVersion: number
MATCH (meta:Meta)
RETURN meta.graphVersion AS graphVersion
