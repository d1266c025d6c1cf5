// Write all properties of themes: the newest load is right.
// param rows: Theme[]
UNWIND $rows AS row
MERGE (theme:Theme {id: row.id})
SET theme = row
