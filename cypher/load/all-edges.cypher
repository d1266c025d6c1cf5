// Every edge of the graph, whatever it joins, with the labels of its ends and all its properties.
// row type: string
// row fromLabels: string[]
// row from: string
// row toLabels: string[]
// row to: string
// row properties: map
MATCH (source)-[edge]->(target)
RETURN type(edge) AS type, labels(source) AS fromLabels, source.id AS from,
       labels(target) AS toLabels, target.id AS to, edge {.*} AS properties
