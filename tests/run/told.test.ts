import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  [0, '0:00'],
  [5.4, '0:05'],
  [59.4, '0:59'],
  [59.5, '1:00'],
  [119.6, '2:00'],
  [3600, '60:00'],
])('%s seconds are %s', (seconds, said) => {
  expect(told(seconds)).toBe(said);
});
