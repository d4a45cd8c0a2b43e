import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/** Nearly everything comes from this one customer: keep rivals out (domain 2). Said once a group, at its top. */
export const monoclientBarriers: Play = {
  id: 'monoclient-barriers',
  rest: 'care',
  suggest({ account, standing, isCustomer, band, workday }) {
    if (!standing || !isCustomer || band.band !== 'monoclient') return null;
    if (band.because.criterion !== 'share' || band.because.share === null) return null;
    const { share, threshold } = band.because;
    return {
      playId: 'monoclient-barriers',
      accountId: account.id,
      due: workday,
      because: {
        account: account.name,
        share: { share, beside: threshold },
        threshold: { share: threshold },
        basis: { text: textName('play_basis', standing.basis) },
      },
      key: keyOfFacts([band.band]),
    };
  },
};
