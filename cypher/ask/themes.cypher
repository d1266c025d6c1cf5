// Every theme.
// row theme: map
MATCH (t:Theme)
RETURN t {.id, .name, .nameEn} AS theme
