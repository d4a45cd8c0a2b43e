import { expect, it } from 'vitest';
import type { Tender } from '../../lib/domain/records/tender';
import { tenderStart } from '../../lib/plays/tender-start';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const tender = (given: Partial<Tender> = {}): Tender => ({
  id: 'bridge',
  accountId: 'kovacs-bau',
  title: 'Bridge 2027',
  deadline: '2027-09-30',
  status: 'expected',
  ...given,
});
const on = (today: string, ...tenders: Tender[]) => tenderStart.suggest(factsOf({ tenders }, today));

it('starts nine calendar months before the deadline', () => {
  const suggestion = on('2026-12-30', tender());
  expect(suggestion?.due).toBe('2026-12-30');
  expect(wordingOf(suggestion)).toEqual([
    'Start preparing the tender (Bridge 2027)',
    'Bids are due on September 30, 2027. Preparation starts 9 months before, on December 30, 2026.',
  ]);
});

it('is silent on the day before, while it is prepared, and once the deadline has passed', () => {
  expect(on('2026-12-29', tender())).toBeNull();
  expect(on('2027-01-15', tender({ status: 'preparing' }))).toBeNull();
  expect(on('2027-10-01', tender())).toBeNull();
});

it('is due on a working day where a short month moves the start to a Sunday', () => {
  const suggestion = on('2027-02-28', tender({ deadline: '2027-11-30' }));
  expect(suggestion).toMatchObject({ due: '2027-03-01', because: { startOn: { day: '2027-02-28' } } });
});

it('takes the tender with the nearest deadline', () => {
  const near = tender({ id: 'road', title: 'Road', deadline: '2027-02-26' });
  expect(on('2026-12-30', tender(), near)?.because).toMatchObject({ tender: 'Road' });
});
