// From version 2 on the graph keeps where a text stands in its file. Papers that may have such places count as read by older rules, so that the next load reads them again.
MATCH (document:Document {held: true})
WITH document, toLower(document.uri) AS uri
WHERE NOT (uri ENDS WITH '.txt' OR uri ENDS WITH '.text' OR uri ENDS WITH '.md' OR uri ENDS WITH '.markdown')
SET document.rulesVersion = 0
