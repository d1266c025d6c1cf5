// Take units away, with whatever edges they still have.
// param ids: string[]
UNWIND $ids AS id
MATCH (unit:Unit {id: id})
DETACH DELETE unit
