// Write all properties of documents that are only cited.
// param rows: {id: string, held: boolean, title: string, number: string, jurisdiction: string}[]
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document = row
