// Which held documents bear a key, at which documents citations under it stand, and how many at each.
// param ids: string[]
// row id: string
// row held: string[]
// row cited: string[]
// row counts: number[]
UNWIND $ids AS id
MATCH (key:Key {id: id})
RETURN id, key.held AS held, key.cited AS cited, key.counts AS counts
