// Every document, held or only cited.
// row document: map
MATCH (d:Document)
RETURN d {.id, .title, .kind, .number, .issuer, .jurisdiction, .date, .year, .held, .uri} AS document
