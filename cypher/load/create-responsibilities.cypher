// One RESPONSIBLE_FOR edge for each row; a unit and measure come once.
// param rows: Responsibility[]
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (unit:Unit {id: row.unit})
CREATE (unit)-[edge:RESPONSIBLE_FOR]->(measure)
SET edge.role = row.role, edge.basis = row.basis, edge.position = row.position, edge.quote = row.quote,
    edge.start = row.start, edge.end = row.end, edge.rule = row.rule
