// One row if the graph holds anything but its mark.
// row labels: string[]
MATCH (node)
WHERE NOT node:Meta
RETURN labels(node) AS labels
LIMIT 1
