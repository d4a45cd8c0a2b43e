import type { SectionWords } from '../language';
import { listed } from '../listed';

/** What belongs to each section of the dossier. */
export const sections: SectionWords = {
  general: listed(`
    ansatte, grunnlagt, datterselskap-, fabrikk-, hovedkontor-, utvid-, -investering-
  `),
  history: listed(`
    levert, leveranse-, leveringen, bestilte, reklamasjon-, klaget, klage, anbud-
  `),
  decision: listed(`
    beslut-, godkjenn-, godkjent, budsjett-, styret, signerer
  `),
  competitors: listed(`
    konkurrent-, konkurranse-, rivaler, billigere
  `),
};
