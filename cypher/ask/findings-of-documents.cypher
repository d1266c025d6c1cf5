// The findings about every held paper, as JSON text.
// row id: string
// row diagnostics: string
MATCH (d:Document)
WHERE d.held
RETURN d.id AS id, d.diagnostics AS diagnostics
