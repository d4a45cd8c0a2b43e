import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/** Nobody fills a role that the decision-making group needs (domain 7). Standard accounts are not asked for one. */
export const groupGap: Play = {
  id: 'group-gap',
  rest: 'care',
  suggest({ account, tier, gaps, workday }) {
    if (account.status === 'former' || tier.tier === 'standard') return null;
    const missing = gaps.flatMap((gap) => ('role' in gap.because ? { ...gap.because, ask: gap.ask } : []));
    const [first] = missing;
    if (first === undefined) return null;
    const { role, holders, touchedWithin, ask } = first;
    return {
      playId: 'group-gap',
      accountId: account.id,
      due: workday,
      because: { role: { text: textName('role', role) }, known: holders.length, days: touchedWithin },
      key: keyOfFacts(missing.map((gap) => gap.role)),
      ...(ask && { personId: ask }),
    };
  },
};
