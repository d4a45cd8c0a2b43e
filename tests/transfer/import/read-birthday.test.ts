import { expect, it } from 'vitest';
import { readBirthday } from '../../../lib/transfer/cells/read-birthday';

it.each([
  ['1980-05-04', 5, 4],
  ['19800504', 5, 4],
  ['19800504T000000Z', 5, 4],
  ['--0504', 5, 4],
  ['--05-04', 5, 4],
  ['1604-02-29', 2, 29],
  ['4 May 1980', 5, 4],
  ['14.05.1980', 5, 14],
])('%s is a day of the year', (text, month, day) => {
  expect(readBirthday(text)).toEqual({ month, day });
});

it.each(['', 'in spring', '1980-13-04', '--0231', '04/05/1980', '1980'])('%s is none, or none that is sure', (text) => {
  expect(readBirthday(text)).toBeUndefined();
});
