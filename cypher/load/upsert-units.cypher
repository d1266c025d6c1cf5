// Write all properties of units: the newest load is right.
// param rows: Unit[]
UNWIND $rows AS row
MERGE (unit:Unit {id: row.id})
SET unit = row
