import { periodOf } from '../domain/book/hysteresis';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** The customer grows fast: find out what is behind it, and what else there is (domain 3.1, 8.2). Said once a group, at its top. */
export const fastGrowth: Play = {
  id: 'fast-growth',
  rest: 'care',
  suggest({ account, standing, isCustomer, signals, today, workday }) {
    const found = signals.find(({ signal }) => signal === 'fast growing');
    if (account.status === 'former' || !standing || !isCustomer || found?.signal !== 'fast growing') return null;
    const { rate, amount, previousAmount } = found.because;
    const { currency } = standing;
    return {
      playId: 'fast-growth',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        growth: { growth: rate },
        amount: { amount, currency },
        before: { amount: previousAmount, currency },
      },
      key: keyOfFacts([periodOf(today, 'quarter')]),
    };
  },
};
