// One ABOUT edge for each measure and theme.
// param rows: About[]
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (theme:Theme {id: row.theme})
CREATE (measure)-[edge:ABOUT]->(theme)
SET edge.score = row.score, edge.terms = row.terms
