// Every unit node with all its properties.
// row properties: map
MATCH (node:Unit)
RETURN node {.*} AS properties
