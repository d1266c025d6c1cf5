import type { PaperFacts } from '../../src/model/graph.ts';
import type { RuleName } from '../../src/load/verify/rules.ts';
import { paper } from '../support/facts.ts';
import type { RegistrySpec } from '../support/facts.ts';

const registry: RegistrySpec = {
  parents: { 市局一科: '市局', 市局二科: '市局' },
  rosters: { 各县局: ['东县局', '西县局'] },
};

/** A small sound graph in which everything there is can be damaged. */
export const soundPapers: readonly PaperFacts[] = [
  paper({
    id: '甲',
    date: '2023-01-05',
    keys: ['甲', '甲号'],
    registry,
    issuedBy: ['市局'],
    addressedTo: ['各县局'],
    cites: ['甲', '条例'],
    measures: [
      { title: '一事', units: [{ unit: '市局一科', role: 'lead' }, '市局二科'], cites: ['乙', '条例'], themes: ['普法'] },
      { title: '二事', units: ['各县局'], cites: [{ title: '办法', kind: 'to_issue' }], deadline: '年底前', themes: ['普法', '立法'] },
    ],
  }),
  paper({ id: '乙', date: '2022', measures: ['无主之事'] }),
  paper({
    id: '丙',
    issuedBy: ['外局'],
    measures: [{ title: '成效', units: [{ unit: '外局', basis: 'implied' }], tense: 'achievement' }],
  }),
]; // prettier-ignore

const duty = "MATCH (u:Unit {id: '市局一科'})-[r:RESPONSIBLE_FOR]->(m:Measure {id: '甲#1'})";
const implied = "MATCH (u:Unit {id: '外局'})-[r:RESPONSIBLE_FOR]->(m:Measure {id: '丙#1'})";
const law = "MATCH (m:Measure {id: '甲#1'})-[r:CITES]->(c:Document {id: 'cited:条例'})";
const first = "MATCH (d:Document {id: '甲'})";
const measure = "MATCH (m:Measure {id: '甲#1'})";
const unit = "MATCH (u:Unit {id: '市局一科'})";
const placeholder = "MATCH (c:Document {id: 'cited:条例'})";
const held = "MATCH (d:Document {id: '乙'})";

/** Damage of every kind: what it is, the statement that does it, and the rule that must be found broken. */
export const DAMAGES: readonly (readonly [what: string, cypher: string, rule: RuleName])[] = [
  ['a node of another kind', "CREATE (:Person {id: '张三'})", 'unknown-label'],
  ['a node of two kinds', `${unit} SET u:Theme`, 'unknown-label'],
  ['a node without an id', "CREATE (:Theme {name: '无'})", 'no-id'],
  ['an id with a line end', `${unit} SET u.id = '市局\\n一科'`, 'no-id'],
  ['one id on a unit and a theme', "CREATE (:Theme {id: '市局', name: '市局', nameEn: 'bureau'})", 'shared-id'],
  ['an edge of another type', `${first} MATCH (u:Unit {id: '市局'}) CREATE (u)-[:LIKES]->(d)`, 'unknown-edge'],
  ['a responsibility that hangs at a document', `${first} MATCH (u:Unit {id: '市局'}) CREATE (u)-[:RESPONSIBLE_FOR]->(d)`, 'wrong-ends'],
  ['a unit that cites', `${first} MATCH (u:Unit {id: '市局'}) CREATE (u)-[:CITES]->(d)`, 'wrong-ends'],
  ['a responsibility kept twice', `${duty} CREATE (u)-[q:RESPONSIBLE_FOR {role: 'lead', basis: 'stated', position: 1, rule: 'test'}]->(m)`, 'edge-twice'],
  ['a measure contained twice', `${first} MATCH (m:Measure {id: '甲#1'}) CREATE (d)-[:CONTAINS {position: 1}]->(m)`, 'edge-twice'],
  ['a theme given twice', `${measure} MATCH (t:Theme {id: '普法'}) CREATE (m)-[:ABOUT {score: 1, terms: ['普法']}]->(t)`, 'edge-twice'],

  ['no Meta node', 'MATCH (x:Meta) DELETE x', 'one-meta'],
  ['a second Meta node', "CREATE (:Meta {id: 'other', schemaVersion: 1, graphVersion: 1})", 'one-meta'],
  ['another schema version', 'MATCH (x:Meta) SET x.schemaVersion = 99', 'meta-schema'],
  ['a graph version that was lost', 'MATCH (x:Meta) SET x.graphVersion = 0', 'meta-version'],
  ['a graph version that is no number', "MATCH (x:Meta) SET x.graphVersion = 'three'", 'meta-version'],
  ['a Meta without registry hash', 'MATCH (x:Meta) SET x.registryHash = null', 'meta-rules'],

  ['a theme without its name', "MATCH (t:Theme {id: '普法'}) SET t.name = null", 'theme-names'],
  ['a theme that nothing is about', "CREATE (:Theme {id: '环保', name: '环保', nameEn: 'environment'})", 'orphan-theme'],
  ['a theme without a score', "MATCH (:Measure)-[r:ABOUT]->(:Theme {id: '立法'}) SET r.score = null", 'theme-score'],

  ['a document neither held nor not', `${held} SET d.held = null`, 'held-or-not'],
  ['a held document under the id of a cited one', `${held} SET d.id = 'cited:乙'`, 'document-id'],
  ['a held document without text', `${held} SET d.text = null`, 'document-text'],
  ['a broken fingerprint', `${held} SET d.sha256 = 'abc'`, 'document-source'],
  ['no path', `${held} SET d.uri = null`, 'document-source'],
  ['two documents of one path', `${held} SET d.uri = '甲.txt'`, 'path-twice'],
  ['no keys', `${held} SET d.keys = null`, 'document-keys'],
  ['the same key twice', `${held} SET d.keys = ['乙', '乙']`, 'document-keys'],
  ['a day that is not', `${first} SET d.date = '2023-02-30'`, 'document-date'],
  ['a date in words', `${first} SET d.date = '去年'`, 'document-date'],
  ['a year that is not that of the date', `${first} SET d.year = 2022`, 'document-date'],
  ['a title that is a number', `${held} SET d.title = 7`, 'document-words'],
  ['no instant of loading', `${held} SET d.loadedAt = '昨天'`, 'skip-key'],
  ['no rules version', `${held} SET d.rulesVersion = null`, 'skip-key'],
  ['sections cut off', `${held} SET d.sections = '[{'`, 'document-notes'],
  ['places cut off', `${held} SET d.places = '[[0,1,'`, 'document-places'],
  ['places past the end', `${held} SET d.places = '[[0,1,1],[1,100000,2]]'`, 'document-places'],
  ['places that overlap', `${held} SET d.places = '[[0,2,1],[1,3,2]]'`, 'document-places'],
  ['a place that is none', `${held} SET d.places = '[[0,1,"分工","B3",4]]'`, 'document-places'],
  ['a placeholder with a text', `${placeholder} SET c.text = '正文'`, 'placeholder-surplus'],
  ['a placeholder with an issuer', `${placeholder} MATCH (u:Unit {id: '市局'}) CREATE (u)-[:ISSUED]->(c)`, 'placeholder-surplus'],
  ['a placeholder that nothing cites', "CREATE (:Document {id: 'cited:旧法', held: false, title: '旧法'})", 'placeholder-uncited'],

  ['a measure without document', `${measure} MATCH (m)<-[r:CONTAINS]-(:Document) DELETE r`, 'measure-homeless'],
  ['a measure in two documents', `${measure} MATCH (d:Document {id: '乙'}) CREATE (d)-[:CONTAINS {position: 2}]->(m)`, 'measure-homeless'],
  ['a measure named after another document', `${measure} SET m.id = '丙#7'`, 'measure-id'],
  ['a measure that is gone', `${measure} DETACH DELETE m`, 'measure-count'],
  ['two measures at one position', "MATCH (:Document)-[r:CONTAINS]->(m:Measure {id: '甲#2'}) SET r.position = 1, m.position = 1", 'measure-count'],
  ['two positions of one measure', `${measure} SET m.position = 5`, 'measure-position'],
  ['a span past the end', `${measure} SET m.end = 100000`, 'measure-span'],
  ['a span turned round', `${measure} SET m.start = m.end`, 'measure-span'],
  ['a tense outside the vocabulary', `${measure} SET m.tense = 'wish'`, 'measure-tense'],
  ['a measure without text', `${measure} SET m.text = ''`, 'measure-words'],
  ['a deadline without words', `${measure} SET m.deadline = ''`, 'measure-deadline'],
  ['a deadline that is no day', `${measure} SET m.deadlineEnd = '2023-13-01'`, 'measure-deadline'],
  ['a deadline that ends before it starts', `${measure} SET m.deadlineStart = '2023-12-31', m.deadlineEnd = '2023-01-01'`, 'measure-deadline'],

  ['a unit without name', `${unit} SET u.name = ''`, 'unit-names'],
  ['a kind outside the vocabulary', `${unit} SET u.kind = 'club'`, 'unit-kind'],
  ['nobody says whether it is registered', `${unit} SET u.confirmed = null`, 'unit-confirmed'],
  ['an unregistered unit under a registered id', `${unit} SET u.confirmed = false`, 'unit-confirmed'],
  ['a collective without its mark', "MATCH (u:Unit {id: '各县局'}) SET u.collective = false", 'collective-flag'],
  ['a roster of a single body', `${unit} MATCH (v:Unit {id: '东县局'}) CREATE (v)-[:MEMBER_OF {source: 'x', stamp: '1 test'}]->(u)`, 'collective-flag'],
  ['two units of one name and place', "MATCH (u:Unit) WHERE u.id IN ['市局一科', '市局二科'] SET u.name = '科', u.jurisdiction = '江市'", 'unit-twice'],
  ['a unit that nothing reaches', "CREATE (:Unit {id: '孤局', name: '孤局', shortName: '孤局', kind: 'bureau', collective: false, confirmed: true})", 'orphan-unit'],
  ['two units that only hold each other', "CREATE (a:Unit {id: '子', kind: 'bureau'})-[:PART_OF]->(b:Unit {id: '丑', kind: 'bureau'})", 'orphan-unit'],
  ['a bureau that is part of its section', `${unit} MATCH (b:Unit {id: '市局'}) CREATE (b)-[:PART_OF {stamp: '1 test'}]->(u)`, 'unit-ring'],
  ['a roster from nowhere', "MATCH (:Unit {id: '东县局'})-[r:MEMBER_OF]->(:Unit) SET r.source = null", 'member-source'],
  ['a hierarchy without stamp', `${unit} MATCH (u)-[r:PART_OF]->(:Unit) SET r.stamp = null`, 'hierarchy-stamp'],

  ['a role outside the vocabulary', `${duty} SET r.role = 'boss'`, 'role'],
  ['a basis outside the vocabulary', `${duty} SET r.basis = 'guess'`, 'basis'],
  ['a stated responsibility without quote', `${duty} SET r.quote = null`, 'evidence-missing'],
  ['a stated responsibility without position', `${duty} SET r.position = null`, 'evidence-missing'],
  ['an implied responsibility with a quote', `${implied} SET r.quote = '外局', r.start = 0, r.end = 2`, 'evidence-surplus'],
  ['a quote that was changed', `${duty} SET r.quote = '市局三科'`, 'duty-quote'],
  ['a quote one character off', `${duty} SET r.start = r.start + 1, r.end = r.end + 1`, 'duty-quote'],
  ['a text that was changed under its quotes', `${first} SET d.text = '换' + d.text`, 'duty-quote'],
  ['a position of zero', `${duty} SET r.position = 0`, 'duty-position'],
  ['two units printed first', "MATCH (:Unit {id: '市局二科'})-[r:RESPONSIBLE_FOR]->(:Measure) SET r.position = 1", 'position-twice'],
  ['a responsibility without rule', `${duty} SET r.rule = null`, 'duty-rule'],
  ['a correction without name', `${duty} SET r.rule = 'correction'`, 'correction-named'],
  ['an implied lead', `${implied} SET r.role = 'lead'`, 'implied-role'],
  ['an implied responsibility of somebody else', "MATCH (:Unit {id: '外局'})-[r:ISSUED]->(:Document) DELETE r", 'implied-issuer'],
  ['an implied responsibility beside clauses', "MATCH (u:Unit {id: '市局'}) MATCH (m:Measure {id: '甲#2'}) CREATE (u)-[:RESPONSIBLE_FOR {role: 'responsible', basis: 'implied', rule: 'test'}]->(m)", 'implied-beside-clause'],

  ['a kind of citation outside the vocabulary', `${law} SET r.kind = 'love'`, 'citation-kind'],
  ['a citation whose quote was changed', `${law} SET r.quote = '《条列》'`, 'citation-quote'],
  ['a citation without place', `${law} SET r.start = null`, 'citation-quote'],
  ['a citation without rule', `${law} SET r.rule = null`, 'citation-rule'],
  ['a citation without keys', `${law} SET r.keys = []`, 'citation-keys'],
  ['a document that came, with citations that still wait', `${held} SET d.keys = ['乙', '条例']`, 'citation-unheld'],
  ['a citation that points to the wrong document', `${held} SET d.keys = []`, 'citation-held'],
  ['a citation at another placeholder', `${law} SET r.placeholder = '条令'`, 'placeholder-id'],
  ['a placeholder with another title', `${placeholder} SET c.title = '条列'`, 'placeholder-names'],
  ['a mention kept twice', `${law} CREATE (m)-[q:CITES {kind: r.kind, keys: r.keys, placeholder: r.placeholder, title: r.title, quote: r.quote, start: r.start, end: r.end, rule: r.rule}]->(c)`, 'mention-twice'],
  ['a document with an edge to itself', `${first} CREATE (d)-[:CITES {kind: 'mention', keys: ['甲'], placeholder: '甲', title: '甲', quote: '甲', start: 0, end: 1, rule: 'test'}]->(d)`, 'own-citation'],
  ['citations of itself cut off', `${first} SET d.ownCitations = '[{"keys"'`, 'own-citations'],

  ['a key that the index lost', "MATCH (k:Key {id: '条例'}) DELETE k", 'key-missing'],
  ['a key that nothing bears', "CREATE (:Key {id: '空', held: [], cited: [], counts: []})", 'key-unused'],
  ['a key without its bearer', "MATCH (k:Key {id: '乙'}) SET k.held = []", 'key-held'],
  ['a key with a bearer too many', "MATCH (k:Key {id: '条例'}) SET k.held = ['甲']", 'key-held'],
  ['a key with a citation too many', "MATCH (k:Key {id: '条例'}) SET k.counts = [9]", 'key-cited'],
  ['a key whose citations stand elsewhere', "MATCH (k:Key {id: '条例'}) SET k.cited = ['乙']", 'key-cited'],
]; // prettier-ignore
