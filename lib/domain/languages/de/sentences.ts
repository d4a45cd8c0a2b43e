import type { SentenceWords } from '../language';
import { listed } from '../listed';

/** What tells whether a dot ends a sentence. */
export const sentences: SentenceWords = {
  shortened: listed(`
    dr, hr, fr, nr, ca, bzw, usw, inkl, exkl, max, min, tel, str, jan, feb, febr, mär, apr, jun, jul, aug, sep,
    sept, okt, nov, dez
  `),
  capitalMonths: listed('Jan, Feb, Mär, Apr, Mai, Jun, Jul, Aug, Sep, Okt, Nov, Dez'),
};
