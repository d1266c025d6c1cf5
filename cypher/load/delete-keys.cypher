// Forget keys that nothing bears and nothing cites.
// param ids: string[]
UNWIND $ids AS id
MATCH (key:Key {id: id})
DELETE key
