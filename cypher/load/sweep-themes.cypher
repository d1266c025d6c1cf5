// Take away those of these themes that no measure is about.
// param ids: string[]
UNWIND $ids AS id
MATCH (theme:Theme {id: id})
WHERE NOT EXISTS { (theme)<-[:ABOUT]-(:Measure) }
DELETE theme
