import { expect, it } from 'vitest';
import type { Fact } from '../../lib/domain/records/fact';
import { complaintOpen } from '../../lib/plays/complaint-open';
import { factOf } from './fact-of';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const on = (today: string, ...facts: Fact[]) => complaintOpen.suggest(factsOf({ facts }, today));
const complaint = factOf({ complaint: 'open', source: { personId: 'agnes' } });

it('is for today, whatever day that is, from the day on which we learned of it', () => {
  const suggestion = on('2026-11-10', complaint);
  expect(suggestion).toMatchObject({ due: '2026-11-10', personId: 'agnes' });
  expect(wordingOf(suggestion)).toEqual([
    'Settle the complaint: Two pallets arrived wet',
    'Open since November 10, 2026. Open complaints in all: 1.',
  ]);
  expect(on('2026-11-21', complaint)).toMatchObject({ due: '2026-11-21', key: suggestion?.key });
});

it('is silent once it is settled, and for a fact that is no complaint', () => {
  expect(on('2026-11-20', factOf({ complaint: 'settled' }), factOf())).toBeNull();
});

it('takes the oldest, and comes back after a dismissal with a new complaint', () => {
  const newer = factOf({ id: 'late', text: 'Late again', learnedOn: '2026-11-18', complaint: 'open' });
  const both = on('2026-11-20', newer, complaint);
  expect(both?.because).toMatchObject({ complaint: 'Two pallets arrived wet', complaints: 2 });
  expect(both?.key).not.toBe(on('2026-11-20', complaint)?.key);
});
