// The measures of a paper, each contained in it at its position.
// param document: string
// param rows: Measure[]
MATCH (document:Document {id: $document})
UNWIND $rows AS row
CREATE (document)-[:CONTAINS {position: row.position}]->(:Measure {
  id: row.id, ordinal: row.ordinal, position: row.position, title: row.title, text: row.text,
  headings: row.headings, tense: row.tense, deadline: row.deadline,
  deadlineStart: row.deadlineStart, deadlineEnd: row.deadlineEnd, start: row.start, end: row.end
})
