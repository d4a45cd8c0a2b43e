import type { SentenceWords } from '../language';
import { listed } from '../listed';

/** What tells whether a dot ends a sentence. */
export const sentences: SentenceWords = {
  shortened: listed('dr, sz, st, kb, tel, max, min, jan, febr, márc, ápr, jún, júl, aug, szept, okt, nov, dec'),
  capitalMonths: [],
};
