import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderRhythm, rhythmState } from '../../../lib/domain/book/rhythm';
import { day } from '../../../lib/domain/records/day';
import { fromEpochDay } from '../../../lib/domain/records/epoch-day';
import { defaultSettings } from '../../../lib/domain/settings';
import { silenceAYearBefore } from '../../../lib/domain/silence/a-year-before';
import { saidOf } from '../../../lib/domain/silence/calibration';
import { type PastSilence, pastSilences } from '../../../lib/domain/silence/past-silences';
import { daysOf } from './days-of';

const settings = defaultSettings.rhythm;
function past(days: number[], until: number): PastSilence[] {
  const found: PastSilence[] = [];
  pastSilences({ days: Int32Array.from(days), from: 0, to: days.length }, until, settings, (one) => found.push(one));
  return found;
}

it('finds the silences that were alarms on their day, and whether they were still one two medians later', () => {
  // Gaps of 30 days: amber from day 46, red from 76; two medians are 60 days.
  const steady = [30, 30, 30, 30];
  expect(past(daysOf([...steady, 45, 30]), 195)).toEqual([]);
  expect(past(daysOf([...steady, 46, 30]), 196)).toEqual([{ alarm: 'amber', on: 166, isReal: false }]);
  expect(past(daysOf([...steady, 106, 30]), 256)).toEqual([
    { alarm: 'amber', on: 166, isReal: true },
    { alarm: 'red', on: 196, isReal: false },
  ]);
});

it('does not judge what nobody can know yet: a silence that goes on for less than two medians', () => {
  const days = daysOf([30, 30, 30, 30, 30]);
  const amber = (until: number) => past(days, until).find(({ alarm }) => alarm === 'amber');
  expect(amber(150 + 45)).toBeUndefined();
  expect(amber(150 + 46)).toEqual({ alarm: 'amber', on: 196, isReal: null });
  expect(amber(150 + 105)).toEqual({ alarm: 'amber', on: 196, isReal: null });
  expect(amber(150 + 106)).toEqual({ alarm: 'amber', on: 196, isReal: true });
});

it('counts twice the longest from six gaps on', () => {
  const found = (gaps: number[]) => past(daysOf(gaps), 1000).filter(({ alarm }) => alarm === 'longest');
  expect(found([30, 30, 30, 40, 30])).toEqual([]);
  // Longer than 2 x 40.
  expect(found([30, 30, 30, 40, 30, 30])).toEqual([{ alarm: 'longest', on: 190 + 81, isReal: true }]);
});

it('leaves out the season', () => {
  const year = [30, 30, 30, 90, 30, 30, 30, 30, 30, 30, 30, 30];
  const found = past(daysOf([...year, 30, 90, 30]), 570).filter(({ on }) => on > 400);
  expect(found, 'the silence of a year before was as long').toEqual([]);
  expect(past(daysOf([...year, 30, 30, 30, 90, 30]), 630).some(({ on }) => on > 400)).toBe(true);
});

it('finds on each day of the past what the rhythm of that day said', () => {
  const anyGaps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 4, maxLength: 14 });
  fc.assert(
    fc.property(anyGaps, fc.nat(200), (gaps, more) => {
      const days = daysOf(gaps);
      const until = (days.at(-1) ?? 0) + more;
      const found = past(days, until);
      for (const { alarm, on } of found.filter((one) => one.alarm !== 'longest')) {
        const known = days.filter((one) => one < on);
        const usual = orderRhythm(known, settings);
        const lastYear = silenceAYearBefore(
          { days: Int32Array.from(known), from: 0, to: known.length },
          on,
          settings.seasonWithin,
        );
        const now = usual && rhythmState({ ...usual, lastYear }, day(fromEpochDay(on)), settings);
        const first = alarm === 'amber' ? now?.amberFrom : now?.redFrom;
        expect(first).toBe(now?.daysSince);
        expect(now?.state).not.toBe('steady');
      }
    }),
  );
});

it('misses no alarm of a day that the rhythm of that day said, and needs three days to know any', () => {
  const lately = { ...settings, redLongest: 1.2, amberMedian: 0.5 };
  const anyGaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      anyGaps,
      fc.nat(900),
      fc.constantFrom(settings, lately),
      fc.constantFrom(2, 4),
      (gaps, more, by, fewestGaps) => {
        const days = daysOf(gaps);
        const until = (days.at(-1) ?? 0) + more;
        const found: string[] = [];
        const of = { days: Int32Array.from(days), from: 0, to: days.length };
        pastSilences(of, until, { ...by, fewestGaps }, ({ alarm, on }) => found.push(`${alarm} ${on}`));
        const expected = days.flatMap((begins, place) => {
          const known = days.slice(0, place + 1);
          const usual = orderRhythm(known, { ...by, fewestGaps });
          const silence = (days[place + 1] ?? until) - begins;
          if (!usual) return [];
          const at = (on: number) => {
            const list = { days: Int32Array.from(known), from: 0, to: known.length };
            const lastYear = silenceAYearBefore(list, on, by.seasonWithin);
            return rhythmState({ ...usual, lastYear }, day(fromEpochDay(on)), by);
          };
          const { amberFrom, redFrom } = at(begins);
          return (['amber', 'red'] as const).flatMap((alarm) => {
            const first = alarm === 'amber' ? amberFrom : redFrom;
            const isReached = silence >= first && begins + first <= until;
            return isReached && at(begins + first).state !== 'steady' ? [`${alarm} ${begins + first}`] : [];
          });
        });
        expect(found.filter((one) => !one.startsWith('longest'))).toEqual(expected);
      },
    ),
  );
});

it('says nothing of fewer than twenty past cases', () => {
  const none = { cases: 0, real: 0 };
  const of = (cases: number) => ({ amber: { cases, real: 7 }, red: none, longest: none });
  expect(saidOf(of(19), 'amber')).toBeNull();
  expect(saidOf(of(20), 'amber')).toEqual({ cases: 20, real: 7 });
  expect(saidOf(undefined, 'amber')).toBeNull();
});
