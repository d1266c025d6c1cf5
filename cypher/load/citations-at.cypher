// The citations that stand at these documents and have one of these keys, each with where it comes from.
// param ids: string[]
// param keys: string[]
// row source: string
// row label: string
// row target: string
// row citation: Citation
UNWIND $ids AS id
MATCH (target:Document {id: id})
MATCH (target)<-[edge:CITES]-(source)
WHERE any(key IN edge.keys WHERE key IN $keys)
RETURN source.id AS source, labels(source)[0] AS label, id AS target, edge {.*} AS citation
