import type { ProposalWords } from '../language';
import { listed } from '../listed';

/** What mails about a proposal say. */
export const proposals: ProposalWords = {
  names: listed(`
    -tilbud, -tilbudet, -tilbudene, tilbuds-, -offert, offerten
  `),
  others: listed(`
    -jobbtilbud-, -stillingstilbud-, -dagstilbud-, tilbudsforespørsel-, tilbudsinnbydelse-, tilbudsavis-,
    offerteförfrågan-
  `),
  turningAway: listed(`
    takk, takker, forespørsel, ber om, ønsker, mottatt
  `),
  beforeOther: [],
  afterOther: [],
  bringing: listed(`
    vedlagt, vedlegg-, vårt, vår, sender, oversender, herved
  `),
};
