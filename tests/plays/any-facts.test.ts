import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountContext } from '../../lib/conclude/account-context';
import { isWorkingDay } from '../../lib/domain/calendar/calendar';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { plays } from '../../lib/plays/index';
import type { Play } from '../../lib/plays/play';
import { runPlays } from '../../lib/plays/run-plays';
import { anyRecords } from './any-records';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const settings = { ...defaultSettings, holidays: { countries: ['HU'] } };
const factsFrom = (records: Partial<AccountContext>, today?: string) => factsOf(records, today, settings);
const firing = (records: AccountContext) => {
  const facts = factsFrom(records);
  return plays.flatMap((play) => play.suggest(facts) ?? []);
};

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** They say that something is missing, so that having less on record may well bring them up. */
const speakingOfGaps = [
  'next-step-missing',
  'visit-due',
  'review-due',
  'survey-due',
  'gone-quiet',
  'group-gap',
  'single-thread',
  'blocker-unattended',
  'person-silent',
  'label-undecided',
  'dossier-stale',
  // Of surveys the newest counts.
  'bad-survey',
];

/** What only ever answers something (a follow-up, a settled loss) is kept: taking it away brings the question back. */
const evidence = [
  'people',
  'touches',
  'proposals',
  'promises',
  'contracts',
  'tenders',
  'receivables',
  'deliveries',
  'reviews',
  'surveys',
  'prospects',
  'birthdays',
] as const;

it('fires every play somewhere among the records drawn here', () => {
  const seen = new Set(
    fc
      .sample(anyRecords, { numRuns: 600, seed: 1 })
      .flatMap(firing)
      .map(({ playId }) => playId),
  );
  expect([...seen].sort()).toEqual(plays.map(({ id }) => id).sort());
});

it('gives the same suggestions for the same facts and leaves the facts alone', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const again = structuredClone(records);
      expect(runPlays(factsFrom(freeze(records)))).toEqual(runPlays(factsFrom(again)));
    }),
  );
});

it('gives at most five, no play twice, by due day, all worded', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const suggestions = runPlays(factsFrom(records));
      expect(suggestions.length).toBeLessThanOrEqual(5);
      expect(new Set(suggestions.map(({ playId }) => playId)).size).toBe(suggestions.length);
      expect(suggestions.map(({ due }) => due)).toEqual(suggestions.map(({ due }) => due).sort());
      expect(suggestions.flatMap(wordingOf).join()).not.toMatch(/[{}]|play_|undefined/);
    }),
  );
});

it('never claims more when a record is taken away', () => {
  fc.assert(
    fc.property(anyRecords, fc.constantFrom(...evidence), fc.nat(), (records, kind, nth) => {
      const rest = records[kind].filter((_, place) => place !== nth % records[kind].length);
      const before = new Set(firing(records).map(({ playId }) => playId));
      const added = firing({ ...records, [kind]: rest })
        .map(({ playId }) => playId)
        .filter((id) => !before.has(id));
      expect(added.filter((id) => !speakingOfGaps.includes(id))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('claims nothing of sales without sales figures', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const ids = firing({ ...records, standing: undefined, winBacks: [] }).map(({ playId }) => playId);
      for (const id of [
        ...['slipping', 'lost-win-back', 'dependency-critical', 'monoclient-barriers'],
        ...['turnover-falling', 'fast-growth'],
      ]) {
        expect(ids).not.toContain(id);
      }
    }),
  );
});

it('is due on a working day, but for complaints and invoices, which are for today', () => {
  fc.assert(
    fc.property(anyRecords, fc.integer({ min: 0, max: 60 }), (records, days) => {
      const today = day('2026-11-20').add({ days }).toString();
      const facts = factsFrom(records, today);
      for (const { playId, due } of plays.flatMap((play) => play.suggest(facts) ?? [])) {
        if (playId === 'complaint-open' || playId === 'receivable-overdue') expect(due).toBe(today);
        else expect(isWorkingDay(day(due), facts.settings.calendar), playId).toBe(true);
      }
    }),
  );
});

it('keeps its key from one day to the next while nothing happens', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const conditions: Play['id'][] = [
        'slipping',
        'gone-quiet',
        'dependency-critical',
        'prospect-waiting',
        'complaint-open',
      ];
      const keys = (today: string) =>
        new Map(plays.flatMap((play) => play.suggest(factsFrom(records, today)) ?? []).map((s) => [s.playId, s.key]));
      const [now, later] = [keys('2026-11-20'), keys('2026-11-21')];
      for (const id of conditions) {
        if (now.has(id) && later.has(id) && records.touches.every(({ at }) => at < '2026-11-20')) {
          expect(later.get(id), id).toBe(now.get(id));
        }
      }
    }),
  );
});
