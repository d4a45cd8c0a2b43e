import { reviewDue as reviewDueOf } from '../domain/care/account-review';
import { keyOfFacts } from '../domain/records/dismissal';
import { dayOrNever } from './day-or-never';
import type { Play } from './play';

/** The next account review is due (domain 8.3). A group is reviewed at its top, wherever in it one was noted. */
export const reviewDue: Play = {
  id: 'review-due',
  asksForTouch: true,
  rest: 'care',
  suggest({ account, group, tier, reviews, below, settings, today }) {
    if (account.status === 'former' || group) return null;
    const noted = [...reviews, ...(below?.reviews ?? [])];
    const review = reviewDueOf(tier.tier, noted, today, settings.reviews, settings.calendar);
    if (!review?.isDue) return null;
    const { last, every } = review.because;
    return {
      playId: 'review-due',
      accountId: account.id,
      due: review.due,
      because: { last: dayOrNever(last), count: every },
      key: keyOfFacts([last]),
    };
  },
};
