// Take document nodes away, with whatever edges they still have.
// param ids: string[]
UNWIND $ids AS id
MATCH (document:Document {id: id})
DETACH DELETE document
