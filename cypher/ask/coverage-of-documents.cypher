// For each of these documents that is held, its measures by the strongest basis of any unit of theirs: stated, else
// convention, else implied, else without unit; and those whose only units are collectives.
// param ids: string[]
// row id: string
// row document: map
// row measures: number
// row stated: number
// row convention: number
// row implied: number
// row withoutUnit: number
// row collectiveOnly: number
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.held
CALL (d) {
  MATCH (d)-[:CONTAINS]->(m:Measure)
  CALL (m) { MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit) RETURN collect(r.basis) AS bases, count(u) AS units, coalesce(sum(CASE WHEN u.collective THEN 1 ELSE 0 END), 0) AS collectives }
  WITH m, units, collectives, CASE WHEN 'stated' IN bases THEN 1 WHEN 'convention' IN bases THEN 2 WHEN units > 0 THEN 3 ELSE 4 END AS basis
  RETURN count(m) AS measures,
         coalesce(sum(CASE WHEN basis = 1 THEN 1 ELSE 0 END), 0) AS stated,
         coalesce(sum(CASE WHEN basis = 2 THEN 1 ELSE 0 END), 0) AS convention,
         coalesce(sum(CASE WHEN basis = 3 THEN 1 ELSE 0 END), 0) AS implied,
         coalesce(sum(CASE WHEN basis = 4 THEN 1 ELSE 0 END), 0) AS withoutUnit,
         coalesce(sum(CASE WHEN units > 0 AND units = collectives THEN 1 ELSE 0 END), 0) AS collectiveOnly
}
RETURN d.id AS id, d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document, measures, stated, convention, implied, withoutUnit, collectiveOnly
