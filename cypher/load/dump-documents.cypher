// Every document node with all its properties.
// row properties: map
MATCH (node:Document)
RETURN node {.*} AS properties
