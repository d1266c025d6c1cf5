// Documents that pass a filter, held or only cited.
// param held: boolean | null
// param kind: string | null
// param jurisdiction: string | null
// param year: number | null
// row document: map
MATCH (d:Document)
WHERE ($held IS NULL OR d.held = $held) AND ($kind IS NULL OR d.kind = $kind)
  AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction) AND ($year IS NULL OR d.year = $year)
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document
