import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editUnits } from '../../src/resolve/edit-units.ts';
import { readDecisions } from '../../src/resolve/read-decisions.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { registry } from '../support/words.ts';

/** A review file with one decision, below a comment. */
function reviewed(decision: string, more = '  jurisdiction: 江门市\n'): Promise<unknown> {
  const path = join(temporaryFolder(), 'review.yaml');
  const text = `# a comment\n- name: 江门市气象局\n  printed: 市气象局\n${more}  kind: bureau\n  was: unit:江门市:江门市气象局\n  decision: ${decision}\n`;
  writeFileSync(path, text);
  return readDecisions(path, registry);
}

test.each([
  ['skip', []],
  [
    'create jm-qixiang',
    [
      {
        create: expect.objectContaining({
          id: 'jm-qixiang',
          name: '江门市气象局',
          aliases: ['市气象局'],
          was: undefined,
        }),
      },
    ],
  ],
  ['{ create: jm-qixiang }', [{ create: expect.objectContaining({ id: 'jm-qixiang' }) }]],
  [
    'alias jm-waishi-ju',
    [{ alias: { id: 'jm-waishi-ju', names: ['市气象局', '江门市气象局'], was: 'unit:江门市:江门市气象局' } }],
  ],
  ['{ alias: jm-waishi-ju }', [{ alias: expect.objectContaining({ id: 'jm-waishi-ju' }) }]],
])('%s', async (decision, edits) => expect(await reviewed(decision)).toEqual(edits));

test.each([
  ['maybe', /line 7: “maybe” is none of/],
  ['create', /line 7: “create” is none of/],
  ['alias jm-nobody', /line 7: there is no unit with the id “jm-nobody”/],
  ['alias gz-sfj', /line 7: .*one is no alias of the other/],
  ['create jm-sfj', /line 7: the id “jm-sfj” is already that of “江门市司法局”/],
])('%s is refused with its line', async (decision, message) => {
  await expect(reviewed(decision)).rejects.toMatchObject({ code: 'REGISTRY', message: expect.stringMatching(message) });
});

test('a relative name is not registered without its place, where it would hold in every city', async () => {
  await expect(reviewed('create jm-qixiang', '')).rejects.toThrow(/means nothing without its place/);
});

const FILE = `# kept by the office
- id: a-ju
  name: 甲市甲局 # renamed soon
  kind: bureau
  jurisdiction: 甲市

# the other one
- id: b-ju
  name: '甲市乙局'
  aliases: [市乙局]
  kind: bureau
  jurisdiction: 甲市
`;

test('edits keep comments, quotes, order and blank lines', () => {
  const edited = editUnits('units.yaml', FILE, [
    { alias: { id: 'a-ju', names: ['市甲局'] } },
    { alias: { id: 'b-ju', names: ['市乙局', '乙局'], was: 'unit:path:x:市乙局' } },
    {
      create: {
        id: 'c-ke',
        name: '甲市甲局丙科',
        aliases: ['丙科'],
        kind: 'section',
        jurisdiction: '甲市',
        partOf: 'a-ju',
      },
    },
  ]);
  expect(edited).toBe(`# kept by the office
- id: a-ju
  name: 甲市甲局 # renamed soon
  aliases: [市甲局]
  kind: bureau
  jurisdiction: 甲市

# the other one
- id: b-ju
  name: '甲市乙局'
  aliases: [市乙局, 乙局]
  kind: bureau
  jurisdiction: 甲市
  was: [unit:path:x:市乙局]
- id: c-ke
  name: 甲市甲局丙科
  aliases: [丙科]
  kind: section
  jurisdiction: 甲市
  partOf: a-ju
`);
});

test.each([
  ['a name that is taken', { create: { id: 'c-ju', name: '甲市乙局', kind: 'bureau' } }, /“甲市乙局” stands twice/],
  [
    'a parent that is not there',
    { create: { id: 'c-ju', name: '甲市丙局', kind: 'bureau', partOf: 'x-ju' } },
    /no unit with the id “x-ju”/,
  ],
  ['an id that is none', { create: { id: '丙局', name: '甲市丙局', kind: 'bureau' } }, /line 13/],
])('%s never reaches the file', (_, edit, message) => {
  expect(() => editUnits('units.yaml', FILE, [edit])).toThrow(message);
});
