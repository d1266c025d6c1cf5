// One ABOUT edge for each measure and theme.
// param rows: About[]
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (theme:Theme {id: row.theme})
CREATE (measure)-[:ABOUT {score: row.score, terms: row.terms}]->(theme)
