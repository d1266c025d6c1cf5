// Those of these units that no held paper names: not responsible, not issuer, not addressee.
// param ids: string[]
// row id: string
UNWIND $ids AS id
MATCH (unit:Unit {id: id})
WHERE NOT EXISTS { (unit)-[:RESPONSIBLE_FOR|ISSUED|ADDRESSED_TO]-() }
RETURN id
