// How many nodes and edges of each kind the graph has.
// row documents: number
// row held: number
// row measures: number
// row units: number
// row collectives: number
// row themes: number
// row responsibilities: number
// row citations: number
CALL () { MATCH (n:Document) RETURN count(n) AS documents, coalesce(sum(CASE WHEN n.held THEN 1 ELSE 0 END), 0) AS held }
CALL () { MATCH (n:Measure) RETURN count(n) AS measures }
CALL () { MATCH (n:Unit) RETURN count(n) AS units, coalesce(sum(CASE WHEN n.collective THEN 1 ELSE 0 END), 0) AS collectives }
CALL () { MATCH (n:Theme) RETURN count(n) AS themes }
CALL () { MATCH ()-[r:RESPONSIBLE_FOR]->() RETURN count(r) AS responsibilities }
CALL () { MATCH ()-[r:CITES]->() RETURN count(r) AS citations }
RETURN documents, held, measures, units, collectives, themes, responsibilities, citations
