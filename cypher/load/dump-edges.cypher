// Every edge with its ends and all its properties.
// row type: string
// row from: string
// row fromLabel: string
// row to: string
// row properties: map
MATCH (source)-[edge]->(target)
RETURN type(edge) AS type, source.id AS from, labels(source)[0] AS fromLabel, target.id AS to,
       edge {.*} AS properties
