// Take away the parents that other rules or another registry gave these units.
// param ids: string[]
// param stamp: string
// row id: string
UNWIND $ids AS id
MATCH (unit:Unit {id: id})-[edge:PART_OF]->(parent:Unit)
WHERE edge.stamp <> $stamp
WITH edge, parent.id AS id
DELETE edge
RETURN id
