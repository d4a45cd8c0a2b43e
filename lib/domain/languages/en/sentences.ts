import type { SentenceWords } from '../language';
import { listed } from '../listed';

/** What tells whether a dot ends a sentence. */
export const sentences: SentenceWords = {
  shortened: listed(`
    dr, mr, mrs, ms, st, no, max, min, tel, vs, approx, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov,
    dec
  `),
  capitalMonths: [],
};
