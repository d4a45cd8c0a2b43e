import { waitOf } from '../domain/proposal/client-waits';
import { chainOf } from '../domain/proposal/proposal-chain';
import { day, daysBetween } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A proposal without an answer is valid for a few days only (domain 8.1). */
export const proposalExpiring: Play = {
  id: 'proposal-expiring',
  rest: 'soon',
  suggest({ account, proposals, followUps, waits, settings, today }) {
    const [first] = proposals
      .filter(({ id }) => !followUps.some(({ proposalId, step }) => proposalId === id && step === 'remind-expiry'))
      .map((proposal) => ({ proposal, reminder: chainOf(proposal, settings, today).reminder }))
      .filter(({ reminder }) => reminder !== null && reminder.due <= today.toString())
      .sort((a, b) => a.proposal.validUntil.localeCompare(b.proposal.validUntil));
    if (!first?.reminder) return null;
    const { id, title, validUntil, personIds } = first.proposal;
    const [personId] = personIds;
    // A chain without a step left waits for this very reminder; any other wait is one for it, too.
    if (
      waitOf(
        personId,
        waits.filter(({ wait }) => wait.why !== 'no step left'),
      )
    )
      return null;
    return {
      playId: 'proposal-expiring',
      accountId: account.id,
      due: first.reminder.due,
      because: {
        proposal: title || { text: 'play_untitled' },
        validUntil: { day: validUntil },
        count: daysBetween(today, day(validUntil)),
      },
      newest: first.reminder.due,
      key: keyOfFacts([id, validUntil]),
      ...(personId && { personId }),
    };
  },
};
