import type { SentenceWords } from '../language';
import { listed } from '../listed';

/** What tells whether a dot ends a sentence. */
export const sentences: SentenceWords = {
  shortened: listed('dr, mnr, mev, nr, tel, vs, jan, feb, apr, jun, jul, aug, sept, okt, nov, des'),
  capitalMonths: [],
};
