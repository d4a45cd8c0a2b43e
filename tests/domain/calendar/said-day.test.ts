import { expect, it } from 'vitest';
import { saidDays } from '../../../lib/domain/calendar/said-day';
import type { LanguageTag } from '../../../lib/domain/languages/tags';
import { day } from '../../../lib/domain/records/day';
import { fold } from '../../../lib/domain/words/fold';

const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: [], daysWorked: [] };
/** The days that a sentence says on a day, a Thursday unless told otherwise; null where they are left open. */
const daysOf = (sentence: string, on = '2026-11-19', language: LanguageTag = 'en') =>
  saidDays(fold(sentence), language, day(on), calendar).map((said) => said.day?.toString() ?? null);

it.each<[string, (string | null)[], string?]>([
  // A date that there is: the next one, today counts; without a year one that is not further than six months.
  ['by 19 November', ['2026-11-19']],
  ['by 18 November', []],
  ['by 30.11.', ['2026-11-30']],
  ['by 31.11.', []],
  ['by 0.12.', []],
  ['by 5.0.', []],
  ['by 5.13.', []],
  ['on 19 May', ['2027-05-19']],
  ['on 20 May', []],
  ['on 20 May 2028', ['2028-05-20']],
  ['on 18 November 2026', []],
  // Day and month in either order: open where both may be the month.
  ['by 11/12', [null]],
  ['by 12/11', [null]],
  ['by 12/12', ['2026-12-12']],
  ['by 3/25', ['2027-03-25']],
  ['by 25/3', ['2027-03-25']],
  // A weekday is the next one after today; "next" leaves it open while that of this week is still to come.
  ['on Thursday', ['2026-11-26']],
  ['on Wednesday', ['2026-11-25']],
  ['next Thursday', ['2026-11-26']],
  ['next Friday', [null]],
  ['on Monday next week', ['2026-11-23']],
  // Periods end with their last day, weeks with the last that is worked.
  ['this week', ['2026-11-20']],
  ['this week', ['2026-11-20'], '2026-11-20'],
  ['this week', ['2026-11-22'], '2026-11-21'],
  ['end of the month', ['2026-11-30']],
  ['by the end of next month', ['2027-02-28'], '2027-01-31'],
  ['by the end of November', ['2026-11-30'], '2026-11-30'],
  ['by the end of October', ['2027-10-31']],
  ['by the end of February', ['2028-02-29'], '2027-03-01'],
  ['by the end of the year', ['2026-12-31']],
  // So many hours, days, weeks or months from today.
  ['within 25 hours', ['2026-11-21']],
  ['in three days', ['2026-11-22']],
  ['in 3 working days', ['2026-11-24']],
  ['within a week', ['2026-11-26']],
  ['in two months', ['2027-01-19']],
  ['soon', [null]],
])('says "%s": %j', (sentence, days, on) => {
  expect(daysOf(sentence, on)).toEqual(days);
});

it.each<[string, (string | null)[], LanguageTag?]>([
  ['on Friday, 4 December', ['2026-12-04', '2026-12-04']],
  ['on 4 December (Friday)', ['2026-12-04', '2026-12-04']],
  ['Friday, on 4 December', ['2026-12-04', '2026-12-04']],
  ['am Freitag, den 4. Dezember', ['2026-12-04'], 'de'],
  ['I call on Friday, and the plan comes by 4 December', ['2026-11-20', '2026-12-04']],
  ['the plan comes by 4 December, and I call on Friday', ['2026-12-04', '2026-11-20']],
  ['on Friday, in two weeks', ['2026-11-20', '2026-12-03']],
  ['tomorrow, 4 December', ['2026-11-20', '2026-12-04']],
  ['on 4 December, 11 December', ['2026-12-04', '2026-12-11']],
])('takes the date beside a weekday for its day, and no other words: %s', (sentence, days, language) => {
  expect(daysOf(sentence, undefined, language)).toEqual(days);
});

it.each<[string, string | null | undefined, boolean?, LanguageTag?]>([
  ['by Friday', '2026-11-20', true],
  ['on Friday', '2026-11-20', false],
  ['within two weeks', '2026-12-03', true],
  ['in two weeks', '2026-12-03', false],
  ['before Monday', '2026-11-22', true],
  ['péntek előtt', '2026-11-19', true, 'hu'],
  ['péntekig', '2026-11-20', true, 'hu'],
  ['pénteken', '2026-11-20', false, 'hu'],
  ['before the end of the month', '2026-11-30', true],
  ['before 20 November', '2026-11-19', true],
  ['before 19 November', undefined],
  ['before next Friday', null, true],
  ['your Friday meeting', undefined],
  ['last Friday', undefined],
])('tells a last day from a day, and "before" from "by": %s', (sentence, on, isLast, language = 'en') => {
  const said = saidDays(fold(sentence), language, day('2026-11-19'), calendar);
  expect(said.map((one) => [one.day?.toString() ?? null, one.isLast])).toEqual(on === undefined ? [] : [[on, isLast]]);
});

it('says where each time stands, in the order of the sentence', () => {
  const sentence = 'on friday or tomorrow, soon';
  const said = saidDays(sentence, 'en', day('2026-11-19'), calendar);
  expect(said.map(({ at, length }) => sentence.slice(at, at + length))).toEqual(['friday', 'tomorrow', 'soon']);
});
