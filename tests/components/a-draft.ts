import { page } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Draft } from '../../lib/domain/records/draft';
import { anAccount, aPerson } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';

export const hint = () => page.getByTestId('draft-hint');
export const warning = () => page.getByTestId('guard-warning');
export const offer = () => page.getByTestId('draft-promise');
export const keep = () => page.getByTestId('promise-keep');
export const left = { kind: 'page.left' as const, site: 'roundcube', host: 'mail.example' };
export const agnes = { email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'to' as const };
export const gergo = { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'cc' as const };
export const li = { email: 'li@otter.test', name: 'Li Wei', role: 'cc' as const };

export const draft = (given: Partial<Draft> = {}): Draft => ({
  to: [agnes],
  subject: 'Re: cranes',
  text: 'Dear Ágnes,\n\nthank you for the visit.',
  attachments: [],
  ...given,
});
export const PROMISE = 'I will send you the floor plan by Friday.';

/** Fills the book with the full customer, a rival marked as one, one in the same business, and one of neither kind. */
export async function fillBookAround(): Promise<void> {
  await emptyBook();
  await fillBook();
  const [otter, baumann] = [
    anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] }),
    anAccount({ id: 'b', name: 'Baumann GmbH', industry: 'Construction', market: 'Hungary' }),
  ];
  await book.accounts.bulkPut([otter, baumann, anAccount({ id: 'n', name: 'Nordkran AS' })].map(accountRow));
  await book.people.put(personRow(aPerson({ id: 'l', accountId: 'o', name: 'Li Wei', emails: ['li@otter.test'] })));
  await book.rivalries.put({ id: 'r', accountIds: ['n', 'k'], since: '2026-11-01' });
}
