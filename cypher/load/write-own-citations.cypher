// Note the citations of themselves that papers have outside their measures; null where there is none.
// param rows: {id: string, ownCitations: string}[]
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.ownCitations = row.ownCitations
