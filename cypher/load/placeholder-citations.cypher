// What citations call the documents that are only cited; three empty lists and false where nothing cites one.
// param ids: string[]
// row id: string
// row cited: boolean
// row titles: string[]
// row numbers: string[]
// row jurisdictions: string[]
UNWIND $ids AS id
MATCH (document:Document {id: id})
WHERE NOT document.held
CALL (document) {
  MATCH (document)<-[edge:CITES]-()
  RETURN count(edge) > 0 AS cited, collect(DISTINCT edge.title) AS titles, collect(DISTINCT edge.number) AS numbers,
         collect(DISTINCT edge.jurisdiction) AS jurisdictions
}
RETURN id, cited, titles, numbers, jurisdictions
