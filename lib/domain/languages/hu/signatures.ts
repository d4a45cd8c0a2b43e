import type { SignatureWords } from '../language';
import { listed } from '../listed';

/** What stands at the end of a mail. */
export const signatures: SignatureWords = {
  closings: ['(?:szívélyes |baráti )?üdvözlettel|tisztelettel|üdv|köszönettel|köszönöm|köszönjük'],
  jobs: listed(`
    -vezető-, -igazgató-, beszerző-, beszerzés-, -menedzser-, -mérnök-, asszisztens-, titkár-, munkatárs-, koordinátor-,
    szakértő-, tulajdonos-, könyvelő-, értékesít-, elnök-, referens-, főmérnök-, művezető-
  `),
  phones: listed(`
    telefonszám-, mobilszám-, mobilom, közvetlen, iroda
  `),
  otherNumbers: listed(`
    központ-, ügyelet, titkárság, adószám-
  `),
};
