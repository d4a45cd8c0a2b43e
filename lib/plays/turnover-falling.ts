import { turnoverFall } from '../domain/account/turnover-fall';
import { periodOf } from '../domain/book/hysteresis';
import { keyOfFacts } from '../domain/records/dismissal';
import type { Play } from './play';

/** The turnover of 90 days lies far below that of the same days of last year (domain 8.2). Who is silent is asked about that. */
export const turnoverFalling: Play = {
  id: 'turnover-falling',
  asksForTouch: true,
  rest: 'order',
  isActedOnByContact: true,
  suggest({ account, standing, isCustomer, rhythm, lost, settings, today, workday }) {
    if (account.status === 'former' || !standing || !isCustomer || lost || rhythm?.now.state !== 'steady') return null;
    const fall = turnoverFall(standing, settings.alarm);
    if (fall === null) return null;
    const { currency } = standing;
    return {
      playId: 'turnover-falling',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        amount: { amount: fall.amount, currency },
        before: { amount: fall.before, currency },
        part: { share: fall.part },
      },
      key: keyOfFacts([periodOf(today, 'quarter')]),
    };
  },
};
