import { checklistsOf } from '../domain/account/dependency-checklist';
import { keyOfFacts } from '../domain/records/dismissal';
import { textName } from '../text-name';
import type { Play } from './play';

/** We depend on this customer too much: win others like it (domain 2). Said once a group, at its top. */
export const dependencyCritical: Play = {
  id: 'dependency-critical',
  rest: 'care',
  suggest({ account, standing, isCustomer, band, workday }) {
    if (!standing || !isCustomer || !band.band || checklistsOf(band.band) === null) return null;
    if (band.because.criterion !== 'share' || band.because.share === null) return null;
    const { share, threshold } = band.because;
    return {
      playId: 'dependency-critical',
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
