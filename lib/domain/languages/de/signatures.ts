import type { SignatureWords } from '../language';
import { listed } from '../listed';

/** What stands at the end of a mail. */
export const signatures: SignatureWords = {
  closings: [
    '(?:mit )?(?:freundlichen?|freundlichem|besten?|herzlichen?|lieben?|vielen?|schönen?) gr(?:u|ue)s{1,2}e?n?(?: aus [\\p{L} ]{2,30})?',
    'gr(?:u|ue)s{1,2}e?|mfg|vg|lg|bg|hochachtungsvoll|danke|vielen dank|besten dank',
  ],
  jobs: listed(`
    -leiter-, -leitung, geschäftsführ-, -einkauf, -einkäufer-, vorstand, vorständin, inhaber-, prokurist-, -assistenz,
    -assistentin, sachbearbeit-, -referent-, -berater-, -ingenieur-, -vertrieb, meister, meisterin, -techniker-,
    buchhaltung, buchhalter-, disponent-, controllerin, -beauftragte-, -verantwortliche-
  `),
  phones: listed(`
    telefon, fon, durchwahl, direkt, handy, mobiltelefon, mobilfunk, büro
  `),
  otherNumbers: listed(`
    zentrale, vermittlung, notfall-, notdienst, sekretari-, vertretung, stellvertret-, ust, hrb
  `),
};
