// Every node of the graph, whatever it is, with all its labels and properties.
// row labels: string[]
// row properties: map
MATCH (node)
RETURN labels(node) AS labels, node {.*} AS properties
