import { book } from '../../lib/db/schema';
import type { Undo } from '../../lib/db/write/change';
import { changeProposal } from '../../lib/db/write/proposals/change-proposal';
import { recordAnswer } from '../../lib/db/write/proposals/record-answer';
import { recordDelivery } from '../../lib/db/write/proposals/record-delivery';
import { renewProposal } from '../../lib/db/write/proposals/renew-proposal';
import { reopenProposal } from '../../lib/db/write/proposals/reopen-proposal';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { withdrawProposal } from '../../lib/db/write/proposals/withdraw-proposal';
import { when } from './a-book';

const given = { accountId: 'k', personIds: ['g'], title: 'AN-17', validUntil: '2026-12-19' };
const answered = { kind: 'answered', on: when.today, meaning: 'declined' } as const;

/** Returns the id of the proposal that `fillWithProposals` has sent. */
export const proposalId = async () => (await book.proposals.toCollection().first())?.id ?? '';

/** Sends a proposal, and puts another one, "z", that was declined. */
export async function fillWithProposals(): Promise<void> {
  await startProposal(given, when);
  const closed = { title: 'AN-16', sentOn: when.today, events: [answered], status: 'declined', createdAt: when.now };
  await book.table('proposals').put({ ...given, ...closed, id: 'z' });
}

/** Every write about proposals, done to such a book. */
export const WRITES_OF_PROPOSALS: Record<string, () => Promise<{ undo: Undo }>> = {
  changeProposal: async () => changeProposal(await proposalId(), { validUntil: '2027-02-26' }, when, 'UTC'),
  recordAnswer: async () => recordAnswer(await proposalId(), answered, when),
  recordDelivery: async () => recordDelivery(await proposalId(), 'bounced', when),
  renewProposal: async () => renewProposal(await proposalId(), { validUntil: '2027-02-26' }, when),
  reopenProposal: () => reopenProposal('z', when),
  startProposal: () => startProposal(given, when),
  withdrawProposal: async () => withdrawProposal(await proposalId(), when),
};
