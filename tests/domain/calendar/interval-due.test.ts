import { expect, it } from 'vitest';
import { reviewDue } from '../../../lib/domain/care/account-review';
import { currentSurvey } from '../../../lib/domain/care/current-survey';
import { surveyDue } from '../../../lib/domain/care/survey-due';
import { day } from '../../../lib/domain/records/day';
import { Review } from '../../../lib/domain/records/review';
import { Survey } from '../../../lib/domain/records/survey';
import { defaultSettings } from '../../../lib/domain/settings';

const { reviews: reviewing, surveys: asking, calendar } = defaultSettings;
const review = (on: string) => Review.parse({ id: on, accountId: 'a', on, departments: [], goals: [], notes: '' });
const survey = (on: string, score = 4) => Survey.parse({ id: on, accountId: 'a', on, score });

it.each([
  ['three months after the last', ['2026-05-02', '2026-08-21'], '2026-11-20', '2026-11-23', false],
  ['on its day', ['2026-08-21'], '2026-11-23', '2026-11-23', true],
  ['moved off a weekend', ['2026-08-21'], '2026-11-21', '2026-11-23', false],
  ['at once where there was none', [], '2026-11-20', '2026-11-20', true],
  ['at once, on a working day', [], '2026-11-21', '2026-11-23', false],
  ['three months after one of today', ['2026-11-20'], '2026-11-20', '2027-02-22', false],
  ['not by one that is planned only', ['2026-12-01'], '2026-11-20', '2026-11-20', true],
])('has an account review due %s', (_, held, today, due, isDue) => {
  const answer = reviewDue('key', held.map(review), day(today), reviewing, calendar);
  expect(answer).toMatchObject({ due, isDue, because: { every: 3 } });
});

it.each([
  ['strategic', true],
  ['key', true],
  ['potential', false],
  ['standard', false],
] as const)('reviews the tier %s: %s', (tier, isReviewed) => {
  expect(reviewDue(tier, [], day('2026-11-20'), reviewing, calendar) !== null).toBe(isReviewed);
});

it('asks customers once a year, and nobody else', () => {
  const ask = (status: 'customer' | 'prospect' | 'former', today: string) =>
    surveyDue(status, [survey('2025-11-20')], day(today), asking, calendar);
  expect(ask('customer', '2026-11-19')).toEqual({
    due: '2026-11-20',
    isDue: false,
    because: { last: '2025-11-20', every: 12 },
  });
  expect(ask('customer', '2026-11-20')?.isDue).toBe(true);
  expect(ask('prospect', '2026-11-20')).toBeNull();
  expect(ask('former', '2026-11-20')).toBeNull();
});

it('lets the newest answer of the last year speak', () => {
  const ask = (today: string) => currentSurvey([survey('2025-11-20', 5), survey('2025-10-01')], day(today), asking);
  expect(ask('2026-11-20')?.score).toBe(5);
  expect(ask('2025-11-20')?.score).toBe(5);
  expect(ask('2026-11-21')).toBeNull();
  expect(ask('2025-10-15')?.on).toBe('2025-10-01');
});
