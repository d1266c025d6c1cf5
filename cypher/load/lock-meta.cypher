// Hold the Meta node until the transaction ends: on a server, no other writer comes between its reads and its writes.
MATCH (meta:Meta {id: 'zeren'})
SET meta.id = 'zeren'
