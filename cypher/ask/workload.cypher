// Load of every unit under the default rule: the distinct documents it must answer to, those its measures stand in and
// those its measures cite, each once; responsibilities that are stated or by convention; a collective is a unit of its own.
// row unit: string
// row name: string
// row collective: boolean
// row documents: number
// row obligations: number
// row measures: number
// row led: number
// row firstListed: number
// row share: number
// row sourceDocuments: number
// row citedDocuments: number
// row themes: number
// row partners: number
MATCH (d:Document)-[:CONTAINS]->(m:Measure)
CALL (m) { MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit) WHERE r.basis <> 'implied' RETURN count(u) AS n, collect(u.id) AS holders }
CALL (m) { MATCH (m)-[:CITES]->(c:Document) RETURN collect(DISTINCT c.id) AS cited }
CALL (m) { MATCH (m)-[:ABOUT]->(t:Theme) RETURN collect(DISTINCT t.id) AS about }
MATCH (m)<-[r:RESPONSIBLE_FOR]-(u:Unit)
WHERE r.basis <> 'implied'
WITH u, count(*) AS measures,
     sum(CASE WHEN r.role = 'lead' THEN 1 ELSE 0 END) AS led,
     sum(CASE WHEN r.position = 1 THEN 1 ELSE 0 END) AS firstListed,
     sum(1.0 / n) AS share,
     sum(1 + size([c IN cited WHERE c <> d.id])) AS obligations,
     collect(DISTINCT d.id) AS sources, collect(cited) AS citedLists, collect(about) AS aboutLists, collect(holders) AS holderLists
CALL (sources, citedLists) { UNWIND citedLists + [sources] AS list UNWIND list AS id RETURN count(DISTINCT id) AS documents }
CALL (citedLists) { UNWIND citedLists AS list UNWIND list AS id RETURN count(DISTINCT id) AS citedDocuments }
CALL (aboutLists) { UNWIND aboutLists AS list UNWIND list AS id RETURN count(DISTINCT id) AS themes }
CALL (holderLists) { UNWIND holderLists AS list UNWIND list AS id RETURN count(DISTINCT id) - 1 AS partners }
RETURN u.id AS unit, u.name AS name, u.collective AS collective, documents, obligations, measures, led, firstListed,
       round(share * 1000000.0) / 1000000.0 AS share, size(sources) AS sourceDocuments, citedDocuments, themes, partners
ORDER BY documents DESC, obligations DESC, measures DESC, name ASC, unit ASC
