import { keyOfFacts } from '../domain/records/dismissal';
import { saidOf } from '../domain/silence/calibration';
import { textName } from '../text-name';
import type { Play } from './play';

/** The last order lies further back than this customer's own rhythm explains, but it does not count as lost (domain 8.2). */
export const slipping: Play = {
  id: 'slipping',
  asksForTouch: true,
  rest: 'order',
  isActedOnByContact: true,
  suggest({ account, isCustomer, rhythm, lost, figures, workday }) {
    if (account.status === 'former' || !isCustomer || lost || !rhythm || rhythm.now.state === 'steady') return null;
    const { lastOrder, median } = rhythm.usual;
    const { daysSince, state } = rhythm.now;
    const past = saidOf(figures?.calibration, state);
    return {
      playId: 'slipping',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        lastOrder: { day: lastOrder },
        count: daysSince,
        usual: median,
        state: { text: textName('rhythm', state) },
      },
      key: keyOfFacts([lastOrder, state]),
      ...(past && { past }),
    };
  },
};
