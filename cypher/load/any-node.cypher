// One row if the graph has any node, whoever made it.
// row labels: string[]
MATCH (node)
RETURN labels(node) AS labels
LIMIT 1
