import { expect, it } from 'vitest';
import { typedDays } from '../../../lib/domain/calendar/typed-days';

it.each([
  ['30', 30],
  [' 30 days ', 30],
  ['1 day', 1],
  ['30d', 30],
  ['30-day', 30],
  ['net 30', 30],
  ['30 days net', 30],
  ['30 Tage netto', 30],
  ['30 Tagen', 30],
  ['14 T.', 14],
  ['8 nap', 8],
  ['30 naptári nap', 30],
  ['30 nap nettó', 30],
  ['30 dager', 30],
  ['1 dag', 1],
  ['30 dae', 30],
  ['2 weeks', 14],
  ['2 Wochen', 14],
  ['2 hét', 14],
  ['2 uker', 14],
  ['2 weke', 14],
])('%s are %i days', (typed, days) => {
  expect(typedDays(typed)).toBe(days);
});

it.each(['', 'days', '30 months', '30 days 2 %', '2.5 days', '-3 days', '30 %'])('%s is left alone', (typed) => {
  expect(typedDays(typed)).toBeNull();
});
