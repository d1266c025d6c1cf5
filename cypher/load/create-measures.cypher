// Measures, each contained in its paper at its position.
// param rows: (Measure & {document: string})[]
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (document)-[:CONTAINS {position: row.position}]->(:Measure {
  id: row.id, ordinal: row.ordinal, position: row.position, title: row.title, text: row.text,
  headings: row.headings, tense: row.tense, deadline: row.deadline,
  deadlineStart: row.deadlineStart, deadlineEnd: row.deadlineEnd, start: row.start, end: row.end
})
