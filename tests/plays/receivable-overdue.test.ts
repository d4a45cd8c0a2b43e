import { expect, it } from 'vitest';
import type { Receivable } from '../../lib/domain/records/receivable';
import { receivableOverdue } from '../../lib/plays/receivable-overdue';
import { factsOf } from './facts-of';
import { wordingOf } from './wording-of';

const receivable = (given: Partial<Receivable> = {}): Receivable => ({
  id: 'R-1',
  accountId: 'kovacs-bau',
  amount: 4200,
  currency: 'EUR',
  dueOn: '2026-11-20',
  ...given,
});
const on = (today: string, ...receivables: Receivable[]) => receivableOverdue.suggest(factsOf({ receivables }, today));

it('speaks on the day after it was due, and for that day', () => {
  const suggestion = on('2026-11-21', receivable());
  expect(suggestion?.due).toBe('2026-11-21');
  expect(wordingOf(suggestion)).toEqual([
    'Ask for the payment of €4,200',
    'It was due on November 20, 2026, 1 day ago. Invoices overdue in all: 1.',
  ]);
});

it('is silent on the day that it is due, and once it is paid', () => {
  expect(on('2026-11-20', receivable())).toBeNull();
  expect(on('2026-11-25', receivable({ paidOn: '2026-11-24' }))).toBeNull();
});

it('takes the oldest, in its own currency', () => {
  const older = receivable({ id: 'R-0', amount: 900, currency: 'CHF', dueOn: '2026-10-01' });
  expect(on('2026-11-25', receivable(), older)?.because).toMatchObject({
    amount: { amount: 900, currency: 'CHF' },
    invoices: 2,
  });
});
