// Which held documents bear a key, and at which documents citations under it stand.
// param ids: string[]
// row id: string
// row held: string[]
// row cited: string[]
UNWIND $ids AS id
MATCH (key:Key {id: id})
RETURN id, key.held AS held, key.cited AS cited
