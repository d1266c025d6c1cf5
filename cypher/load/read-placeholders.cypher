// What documents that are only cited are called now.
// param ids: string[]
// row id: string
// row title: string
// row number: string
// row jurisdiction: string
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE NOT document.held
RETURN id, document.title AS title, document.number AS number, document.jurisdiction AS jurisdiction
