import type { ProposalWords } from '../language';
import { listed } from '../listed';

/** What mails about a proposal say. */
export const proposals: ProposalWords = {
  names: listed(`
    -ajánlat-
  `),
  others: listed(`
    -ajánlatkér-, -állásajánlat-
  `),
  turningAway: listed(`
    köszön-, kérek, kérünk, kérnék, kérnénk, visszautasít-
  `),
  beforeOther: [],
  afterOther: listed(`
    kérés, kérek, kérünk, kérnék, kérnénk, kérése, kérésre
  `),
  bringing: listed(`
    mellékel-, csatol-, küld-, ajánlatunk-, árajánlatunk-, ajánlatom-, árajánlatom-
  `),
};
