import type { SectionWords } from '../language';
import { listed } from '../listed';

/** What belongs to each section of the dossier. */
export const sections: SectionWords = {
  general: listed(`
    munkatárs-, alkalmazott-, alapítás-, alapított-, leányvállalat-, gyár-, telephely-, bővít-, beruház-, székhely-
  `),
  history: listed(`
    szállít-, leszállít-, megrendel-, reklamác-, panasz-, közbeszerz-
  `),
  decision: listed(`
    dönt-, eldönt-, jóváhagy-, költségkeret-, igazgatóság-, aláír-
  `),
  competitors: listed(`
    versenytárs-, konkuren-, rivális-, olcsóbb-
  `),
};
