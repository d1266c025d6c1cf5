// Whose members units are, as a dump has it.
// param ends: {from: string, to: string}[]
// param rows: map[]
UNWIND range(0, size($ends) - 1) AS at
WITH $ends[at] AS ends, $rows[at] AS row
MATCH (source:Unit {id: ends.from})
MATCH (target:Unit {id: ends.to})
CREATE (source)-[edge:MEMBER_OF]->(target)
SET edge += row
