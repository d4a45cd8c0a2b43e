import { expect, it } from 'vitest';
import { complaintDays, quarterAlarm, refusalDays, returnDays } from '../../../lib/domain/account/quarter-alarm';
import { day } from '../../../lib/domain/records/day';
import { Fact } from '../../../lib/domain/records/fact';
import { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';

const today = day('2026-11-21');
const longAgo = day('2020-01-01');
const days = (now: number, before: number) => [
  ...Array.from({ length: now }, () => '2026-11-03'),
  ...Array.from({ length: before }, () => '2026-08-03'),
];
const ask = (on: string[], from = longAgo) => quarterAlarm('complaints', on, from, today, defaultSettings.alarm);

it.each([
  [3, 0, true],
  [2, 0, false],
  [2, 1, false],
  [3, 1, true],
  [3, 2, false],
  [4, 2, true],
  [0, 0, false],
])('%i after %i in the quarter before: alarm %s', (now, before, isAlarm) => {
  expect(ask(days(now, before))).toEqual({
    kind: 'complaints',
    isAlarm,
    because: { now, before, quarterFrom: '2026-10-01', timesAsMany: 2, fewest: 3 },
  });
});

it('keeps to the quarters, their first and last days included, and to days up to today', () => {
  const edges = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01', '2026-11-21', '2026-11-22'];
  expect(ask(edges)?.because).toMatchObject({ now: 2, before: 2 });
});

it('looks back over the turn of the year', () => {
  const january = quarterAlarm(
    'returns',
    ['2025-12-31', '2026-01-01'],
    longAgo,
    day('2026-01-01'),
    defaultSettings.alarm,
  );
  expect(january?.because).toMatchObject({ now: 1, before: 1, quarterFrom: '2026-01-01' });
});

it('takes no beginning of our records for a doubling', () => {
  expect(ask(days(5, 0), day('2026-07-01'))?.isAlarm).toBe(true);
  expect(ask(days(5, 0), day('2026-07-02'))).toBeNull();
});

it('rings in a young book where one that is dated before the quarter was written down', () => {
  expect(ask(days(4, 1), today)).toMatchObject({ isAlarm: true, because: { now: 4, before: 1 } });
  expect(ask(days(3, 2), today)?.isAlarm).toBe(false);
  expect(ask(['2026-03-01', ...days(3, 0)], today)).toMatchObject({ isAlarm: true, because: { now: 3, before: 0 } });
});

it('reads refusals off the answers to proposals and complaints and returns off the dossier', () => {
  const proposal = Proposal.parse({
    id: 'p',
    accountId: 'a',
    personIds: [],
    title: '',
    sentOn: '2026-10-01',
    validUntil: '2026-10-31',
    events: [
      { kind: 'answered', on: '2026-10-02', meaning: 'questions' },
      { kind: 'answered', on: '2026-10-09', meaning: 'declined' },
    ],
    status: 'declined',
    createdAt: '2026-10-01T09:00:00Z',
  });
  expect(refusalDays([proposal])).toEqual(['2026-10-09']);
  const fact = (given: object) =>
    Fact.parse({
      id: 'f',
      accountId: 'a',
      section: 'history',
      text: 'x',
      source: {},
      learnedOn: '2026-10-05',
      pinned: false,
      ...given,
    });
  expect(returnDays([fact({}), fact({ complaint: 'open' }), fact({ isReturn: true })])).toHaveLength(1);
  expect(complaintDays([fact({}), fact({ complaint: 'settled' }), fact({ complaint: 'open' })])).toHaveLength(2);
});
