// The units around these: parents, sections, collectives and members.
// param ids: string[]
// row id: string
// row parents: string[]
// row sections: string[]
// row collectives: string[]
// row members: string[]
UNWIND $ids AS id
MATCH (unit:Unit {id: id})
CALL (unit) { MATCH (unit)-[:PART_OF]->(other:Unit) RETURN collect(other.id) AS parents }
CALL (unit) { MATCH (unit)<-[:PART_OF]-(other:Unit) RETURN collect(other.id) AS sections }
CALL (unit) { MATCH (unit)-[:MEMBER_OF]->(other:Unit) RETURN collect(other.id) AS collectives }
CALL (unit) { MATCH (unit)<-[:MEMBER_OF]-(other:Unit) RETURN collect(other.id) AS members }
RETURN id, parents, sections, collectives, members
