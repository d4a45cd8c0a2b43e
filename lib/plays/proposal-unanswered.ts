import type { Conclusions } from '../conclude/account';
import { workingDayOnOrAfter } from '../domain/calendar/calendar';
import { waitOf } from '../domain/proposal/client-waits';
import { type Chain, chainOf } from '../domain/proposal/proposal-chain';
import { type Day, day } from '../domain/records/day';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Proposal } from '../domain/records/proposal';
import { type TextKey, textName } from '../text-name';
import type { Play, Suggestion } from './play';

/** A step that is due, stands in no follow-up and runs into no wait of another proposal; or, after enough unanswered touches, to stop and wait for the expiry. */
function dueStep(
  { id, personIds }: Proposal,
  { state, next, because }: Chain,
  { followUps, waits, today, settings }: Conclusions,
): { step: TextKey; due: Day } | null {
  if (state === 'wait for expiry') {
    const end = workingDayOnOrAfter(day(because.validUntil), settings.calendar);
    return { step: 'play_waitForExpiry', due: end.toString() };
  }
  if (next === null || next.due > today.toString()) return null;
  const isPlanned = followUps.some(({ proposalId, step }) => proposalId === id && step === next.step);
  const others = waits.filter(({ proposal }) => proposal.id !== id);
  return isPlanned || waitOf(personIds[0], others) ? null : { step: textName('step', next.step), due: next.due };
}

/** A proposal waits for an answer: the next step of its chain is due, or it is time to stop (domain 8.1). */
export const proposalUnanswered: Play = {
  id: 'proposal-unanswered',
  suggest(facts) {
    const { account, proposals, settings, today } = facts;
    const [first] = proposals
      .flatMap((proposal): Suggestion[] => {
        const chain = chainOf(proposal, settings, today);
        const due = dueStep(proposal, chain, facts);
        if (due === null) return [];
        const [personId] = proposal.personIds;
        return [
          {
            playId: 'proposal-unanswered',
            accountId: account.id,
            due: due.due,
            because: {
              step: { text: due.step },
              proposal: proposal.title || { text: 'play_untitled' },
              sentOn: { day: proposal.sentOn },
              validUntil: { day: proposal.validUntil },
              attempts: chain.unanswered,
            },
            key: keyOfFacts([proposal.id, due.step, chain.unanswered, proposal.validUntil]),
            ...(personId && { personId }),
          },
        ];
      })
      .sort((a, b) => a.due.localeCompare(b.due));
    return first ?? null;
  },
};
