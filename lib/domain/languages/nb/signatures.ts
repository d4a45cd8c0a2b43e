import type { SignatureWords } from '../language';
import { listed } from '../listed';

/** What stands at the end of a mail. */
export const signatures: SignatureWords = {
  closings: [
    '(?:med )?(?:(?:vennlig|venlig|beste|hjertelig) )?hilsen|beste hilsener|mvh|vh|takk|på forhånd takk',
    '(?:med )?(?:vänliga|bästa) hälsningar|hälsningar',
  ],
  jobs: listed(`
    -leder, -sjef, -direktør, -innkjøper, -innkjøp, -rådgiver, -ingeniør, -konsulent, -selger, eier, -koordinator,
    -medarbeider, -ansvarlig, -fullmektig, formann
  `),
  phones: listed(`
    tlf, telefonnr, mobilnr, kontor, direktenummer
  `),
  otherNumbers: listed(`
    telefaks, faks, sentralbord, vakttelefon
  `),
};
