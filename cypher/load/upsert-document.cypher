// Write all properties of a held paper; a property that is null goes.
// param document: Document
MERGE (document:Document {id: $document.id})
SET document = $document
