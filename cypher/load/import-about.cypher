// What measures are about, as a dump has it.
// param ends: {from: string, to: string}[]
// param rows: map[]
UNWIND range(0, size($ends) - 1) AS at
WITH $ends[at] AS ends, $rows[at] AS row
MATCH (source:Measure {id: ends.from})
MATCH (target:Theme {id: ends.to})
CREATE (source)-[edge:ABOUT]->(target)
SET edge += row
