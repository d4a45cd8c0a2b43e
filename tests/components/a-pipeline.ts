import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Proposal } from '../../lib/domain/records/proposal';
import { anAccount, when } from '../db/a-book';

const closed = (outcome: 'accepted' | 'declined', on: string, why: { reason?: string; competitor?: string } = {}) => ({
  status: outcome,
  events: [{ kind: 'answered' as const, on, meaning: outcome, ...why }],
});

/** Returns a proposal to Kovács Bau, sent on 2 November 2026 and worth 1,000 euros, that waits for its answer. */
export function aProposalOf(id: string, given: Partial<Proposal> = {}): Proposal {
  return {
    id,
    accountId: 'k',
    personIds: [],
    title: id,
    amount: 1000,
    currency: 'EUR',
    sentOn: '2026-11-02',
    validUntil: '2026-12-02',
    events: [],
    status: 'open',
    createdAt: when.now,
    ...given,
  };
}

/**
 * Fills an empty book with two KAMs' proposals: four open ones for 8,000 euros, one of another currency and one without an amount, one
 * that has expired, and of twelve that were decided on eight that were accepted.
 */
export async function fillPipeline(): Promise<void> {
  const { amount: _, currency: __, ...unpriced } = aProposalOf('Service contract', { accountId: 'm' });
  const won = Array.from({ length: 8 }, (_, at) =>
    aProposalOf(`Hoist ${at + 1}`, { productGroup: 'Hoists', ...closed('accepted', '2026-08-10') }),
  );
  const lost = [
    closed('declined', '2026-08-20', { reason: 'Price', competitor: 'Baumann GmbH' }),
    closed('declined', '2026-10-20', { reason: 'price', competitor: 'Vértes Zrt.' }),
    closed('declined', '2026-10-21', { reason: 'Delivery too late', competitor: 'Baumann GmbH' }),
    closed('declined', '2026-10-22'),
  ].map((given, at) => aProposalOf(`Crane ${at + 1}`, { accountId: 'm', amount: 3000, ...given }));
  await book.transaction('rw', book.tables, async () => {
    await book.accounts.bulkPut(
      [
        anAccount({ id: 'k', name: 'Kovács Bau Kft.', kam: 'Anna Becker' }),
        anAccount({ id: 'm', name: 'Meridian Pumps Ltd', kam: 'Jonas Wolf' }),
      ].map(accountRow),
    );
    await book.proposals.bulkPut([
      aProposalOf('Tower crane', { amount: 5000, productGroup: 'Cranes' }),
      aProposalOf('Second hall', { amount: 1500, sentOn: '2026-09-20', validUntil: '2026-11-22' }),
      aProposalOf('Spare parts', { amount: 500, accountId: 'm', sentOn: '2026-11-17' }),
      aProposalOf('Retrofit', {
        accountId: 'm',
        events: [{ kind: 'answered', on: '2026-11-10', meaning: 'questions' }],
      }),
      aProposalOf('Training in Ohio', { amount: 700, currency: 'USD' }),
      unpriced,
      aProposalOf('Old hall', { sentOn: '2026-09-01', validUntil: '2026-10-01', accountId: 'm' }),
      aProposalOf('Given up', { status: 'withdrawn', events: [{ kind: 'withdrawn', on: '2026-10-05' }] }),
      ...won,
      ...lost,
    ]);
    await book.followUps.put({
      id: 'ask',
      accountId: 'k',
      proposalId: 'Tower crane',
      step: 'ask-next-step',
      due: '2026-11-18',
      status: 'open',
      createdAt: when.now,
    });
  });
}
