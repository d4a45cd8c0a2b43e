import { prospectQueue } from '../domain/programme/prospect-queue';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** A rep flagged the account as a potential key account and waits for the decision (domain 5). */
export const prospectWaiting: Play = {
  id: 'prospect-waiting',
  rest: 'soon',
  suggest({ account, prospects, settings, today, workday }) {
    const queue = prospectQueue(prospects, settings.qualification, today);
    const [first] = queue;
    if (first === undefined) return null;
    const { company, flaggedOn, why } = first.prospect;
    const { isQualified, because } = first.qualification;
    return {
      playId: 'prospect-waiting',
      accountId: account.id,
      due: workday,
      because: {
        company,
        flaggedOn: { day: flaggedOn },
        why,
        qualified: { text: isQualified ? 'play_qualified' : 'play_notQualified' },
        sum: because.sum,
      },
      newest:
        queue
          .map(({ prospect }) => prospect.flaggedOn)
          .sort()
          .at(-1) ?? flaggedOn,
      key: keyOfFacts(queue.map(({ prospect }) => prospect.id)),
    };
  },
};
