import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { COMPONENT, LOAD_RULE_NAMES } from '../../src/ask/load-rules.ts';
import { numbersBy, oneOf, pageSize, someOf, wholeNumber } from '../../src/cli/option-values.ts';

const rule = oneOf(LOAD_RULE_NAMES);
const roles = someOf(['LEAD', 'RESPONSIBLE', 'SUPPORT']);
const weights = numbersBy(Object.values(COMPONENT));

describe('values are spelt in lower case with hyphens', () => {
  it.each<[unknown, unknown]>([
    [rule('first-listed'), 'FIRST_LISTED'],
    [roles('lead, support'), ['LEAD', 'SUPPORT']],
    [weights('documents=2,first-listed=0.5'), { documents: 2, firstListed: 0.5 }],
    [pageSize('1'), 1],
    [pageSize('100'), 100],
    [wholeNumber('2023'), 2023],
  ])('%j', (value, expected) => {
    expect(value).toEqual(expected);
  });
});

describe('anything else is refused', () => {
  it.each<[string, () => unknown]>([
    ['FIRST_LISTED', () => rule('FIRST_LISTED')],
    ['lead,boss', () => roles('lead,boss')],
    ['no role at all', () => roles('')],
    ['documents', () => weights('documents')],
    ['documents=-1', () => weights('documents=-1')],
    ['size=1', () => weights('size=1')],
    ['0', () => pageSize('0')],
    ['101', () => pageSize('101')],
    ['1.5', () => pageSize('1.5')],
    ['ten', () => wholeNumber('ten')],
  ])('%s', (_, read) => {
    expect(read).toThrow(InvalidArgumentError);
  });
});
