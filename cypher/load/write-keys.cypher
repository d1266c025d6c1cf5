// Note which held documents bear a key, at which documents citations under it stand, and how many at each.
// param rows: {id: string, held: string[], cited: string[], counts: number[]}[]
UNWIND $rows AS row
MERGE (key:Key {id: row.id})
SET key = row
