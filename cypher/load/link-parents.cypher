// One PART_OF edge for each unit and parent.
// param rows: {unit: string, parent: string, from: string | null, until: string | null}[]
// param stamp: string
UNWIND $rows AS row
MATCH (unit:Unit {id: row.unit})
MATCH (parent:Unit {id: row.parent})
MERGE (unit)-[edge:PART_OF]->(parent)
SET edge.stamp = $stamp, edge.from = row.from, edge.until = row.until
