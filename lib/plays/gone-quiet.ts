import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** Nobody at the account has been in contact with us for longer than its own rhythm, or the settings, allow (domain 7). */
export const goneQuiet: Play = {
  id: 'gone-quiet',
  asksForTouch: true,
  rest: 'soon',
  suggest({ account, gaps, today, workday }) {
    const cold = gaps.find(({ gap }) => gap === 'gone-cold');
    if (account.status === 'former' || cold?.gap !== 'gone-cold') return null;
    const { daysSince, coldFrom } = cold.because;
    const last = today.subtract({ days: daysSince }).toString();
    return {
      playId: 'gone-quiet',
      accountId: account.id,
      due: workday,
      because: { account: account.name, last: { day: last }, count: daysSince, coldFrom },
      key: keyOfFacts([last]),
    };
  },
};
