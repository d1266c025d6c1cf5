// What every unit is called, to find one by.
// row id: string
// row name: string
// row shortName: string | null
// row was: string | null
MATCH (u:Unit)
RETURN u.id AS id, u.name AS name, u.shortName AS shortName, u.was AS was
