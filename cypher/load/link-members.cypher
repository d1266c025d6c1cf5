// One MEMBER_OF edge for each member and collective.
// param rows: {unit: string, collective: string, source: string, from: string | null, until: string | null}[]
// param stamp: string
UNWIND $rows AS row
MATCH (unit:Unit {id: row.unit})
MATCH (collective:Unit {id: row.collective})
MERGE (unit)-[edge:MEMBER_OF]->(collective)
SET edge.source = row.source, edge.stamp = $stamp, edge.from = row.from, edge.until = row.until
