// Units that pass a filter, and how many measures each is responsible for.
// param name: string | null
// param kind: string | null
// param jurisdiction: string | null
// param collective: boolean | null
// param confirmed: boolean | null
// row unit: map
// row measures: number
MATCH (u:Unit)
WHERE ($name IS NULL OR u.name CONTAINS $name) AND ($kind IS NULL OR u.kind = $kind) AND ($jurisdiction IS NULL OR u.jurisdiction = $jurisdiction)
  AND ($collective IS NULL OR u.collective = $collective) AND ($confirmed IS NULL OR u.confirmed = $confirmed)
CALL (u) { MATCH (u)-[:RESPONSIBLE_FOR]->(m:Measure) RETURN count(m) AS measures }
RETURN u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit, measures
