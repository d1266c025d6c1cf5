import { describe, expect, it } from 'vitest';
import { readPlaces, writePlaces } from '../../src/model/stored-places.ts';

describe('the table of places', () => {
  const places = [
    { start: 0, end: 12, at: { page: 2 } },
    { start: 13, end: 20, at: { element: 'p[3]' } },
    { start: 21, end: 30, at: { sheet: '分工"', cell: 'B3' } },
    { start: 31, end: 40, at: { line: 7 } },
    { start: 40, end: 41, at: { element: '' } },
  ];

  it('is read as it was written', () => {
    expect(readPlaces(writePlaces(places))).toEqual(places);
    expect(writePlaces(places.slice(0, 2))).toBe('[[0,12,2],[13,20,"p[3]"]]');
    expect(readPlaces('[]')).toEqual([]);
  });

  it.each([
    '',
    'null',
    '{}',
    '[[0,1,2]',
    '[1]',
    '[[0,1]]',
    '[["0",1,2]]',
    '[[0,1,1.5]]',
    '[[-1,1,2]]',
    '[[1,1,2]]',
    '[[0,2,1],[1,3,1]]',
    '[[5,6,1],[0,1,1]]',
    '[[0,1,"分工",3]]',
    '[[0,1,null]]',
    '[[0,1,null,null]]',
    '[[0,1,2,null]]',
    '[[0,1,"分工","B3","C3"]]',
  ])('is none: %s', (table) => expect(readPlaces(table)).toBeNull());
});
