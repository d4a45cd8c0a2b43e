import { chainOf } from '../domain/proposal/proposal-chain';
import { day, daysBetween } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A proposal without an answer is valid for a few days only (domain 8.1). */
export const proposalExpiring: Play = {
  id: 'proposal-expiring',
  suggest({ account, proposals, followUps, settings, today }) {
    const [first] = proposals
      .filter(({ id }) => !followUps.some(({ proposalId, step }) => proposalId === id && step === 'remind-expiry'))
      .map((proposal) => ({ proposal, reminder: chainOf(proposal, settings, today).reminder }))
      .filter(({ reminder }) => reminder !== null && reminder.due <= today.toString())
      .sort((a, b) => a.proposal.validUntil.localeCompare(b.proposal.validUntil));
    if (!first?.reminder) return null;
    const { id, title, validUntil, personIds } = first.proposal;
    const [personId] = personIds;
    return {
      playId: 'proposal-expiring',
      accountId: account.id,
      due: first.reminder.due,
      because: {
        proposal: title || { text: 'play_untitled' },
        validUntil: { day: validUntil },
        count: daysBetween(today, day(validUntil)),
      },
      key: keyOfFacts([id, validUntil]),
      ...(personId && { personId }),
    };
  },
};
