// Take away the members that other rules or another registry gave these collectives.
// param ids: string[]
// param stamp: string
// row id: string
UNWIND $ids AS id
MATCH (unit:Unit {id: id})<-[edge:MEMBER_OF]-(member:Unit)
WHERE edge.stamp <> $stamp
WITH edge, member.id AS id
DELETE edge
RETURN id
