// Every theme node with all its properties.
// row properties: map
MATCH (node:Theme)
RETURN node {.*} AS properties
