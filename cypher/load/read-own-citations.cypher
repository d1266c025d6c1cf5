// The citations of themselves that these papers have outside their measures (JSON text); they make no edge.
// param ids: string[]
// row id: string
// row ownCitations: string
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE document.ownCitations IS NOT NULL
RETURN id, document.ownCitations AS ownCitations
