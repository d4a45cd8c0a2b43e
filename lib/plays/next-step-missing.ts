import { chainOf } from '../domain/proposal/proposal-chain';
import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/**
 * A client has answered a proposal, or the account is above standard, and no follow-up says what comes next. Not while a
 * proposal's chain runs or says stop and wait: that is the next step then.
 */
export const nextStepMissing: Play = {
  id: 'next-step-missing',
  rest: 'soon',
  suggest({ account, tier, proposals, touches, followUps, settings, today, workday }) {
    if (account.status === 'former' || followUps.length > 0) return null;
    const chains = proposals.map((proposal) => ({ id: proposal.id, state: chainOf(proposal, settings, today).state }));
    if (chains.some(({ state }) => state === 'running' || state === 'wait for expiry')) return null;
    const answered = chains.filter(({ state }) => state === 'answered').map(({ id }) => id);
    if (answered.length === 0 && tier.tier === 'standard') return null;
    const lastTouch =
      touches
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null;
    return {
      playId: 'next-step-missing',
      accountId: account.id,
      due: workday,
      because: {
        tier: { text: textName('tier', tier.tier) },
        why: { text: textName('nothingNext', answered.length > 0 ? 'answered' : 'quiet') },
      },
      key: keyOfFacts([tier.tier, lastTouch, ...answered]),
    };
  },
};
