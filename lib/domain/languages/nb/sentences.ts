import type { SentenceWords } from '../language';
import { listed } from '../listed';

/** What tells whether a dot ends a sentence. */
export const sentences: SentenceWords = {
  shortened: listed(`
    kl, evt, eks, bl, ff, nr, ca, inkl, max, min, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des
  `),
  capitalMonths: [],
};
