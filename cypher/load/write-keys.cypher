// Note which held documents bear a key, and at which documents citations under it stand.
// param rows: {id: string, held: string[], cited: string[]}[]
UNWIND $rows AS row
MERGE (key:Key {id: row.id})
SET key = row
