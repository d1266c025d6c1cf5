// Every unit.
// row unit: map
MATCH (u:Unit)
RETURN u {.id, .name, .shortName, .kind, .jurisdiction, .collective, .confirmed} AS unit
