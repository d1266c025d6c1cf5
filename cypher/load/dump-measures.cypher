// Every measure node with all its properties.
// row properties: map
MATCH (node:Measure)
RETURN node {.*} AS properties
