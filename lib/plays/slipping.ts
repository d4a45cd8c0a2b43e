import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** The last order lies further back than this customer's own rhythm explains, but it is not lost yet (domain 8.2). */
export const slipping: Play = {
  id: 'slipping',
  asksForTouch: true,
  suggest({ account, isCustomer, rhythm, workday }) {
    if (account.status === 'former' || !isCustomer || rhythm?.now.state !== 'amber') return null;
    const { lastOrder, median } = rhythm.usual;
    const { daysSince, redFrom } = rhythm.now;
    return {
      playId: 'slipping',
      accountId: account.id,
      due: workday,
      because: { account: account.name, lastOrder: { day: lastOrder }, count: daysSince, usual: median, redFrom },
      key: keyOfFacts([lastOrder]),
    };
  },
};
