// One RESPONSIBLE_FOR edge for each row; a unit and measure come once.
// param rows: Responsibility[]
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (unit:Unit {id: row.unit})
CREATE (unit)-[:RESPONSIBLE_FOR {
  role: row.role, basis: row.basis, position: row.position,
  quote: row.quote, start: row.start, end: row.end, rule: row.rule, correction: row.correction
}]->(measure)
