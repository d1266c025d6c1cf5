// Documents that are only cited; one that is there stays as it is.
// param ids: string[]
UNWIND $ids AS id
MERGE (document:Document {id: id})
ON CREATE SET document.held = false
