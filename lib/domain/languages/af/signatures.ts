import type { SignatureWords } from '../language';
import { listed } from '../listed';

/** What stands at the end of a mail. */
export const signatures: SignatureWords = {
  closings: [
    '(?:met )?(?:vriendelike|vriendelijke|hartelike|hartelijke|beste) groete?n?(?:tenis|is)?|groete|groetnis|groeten',
    'die uwe|met dank|dankie|baie dankie|hoogagtend',
  ],
  jobs: listed(`
    -bestuurder-, hoof, -direkteur, -aankoper, aankope, verkope, -verkoopsman, -ingenieur, eienaar, -assistent,
    -sekretaresse, -rekenmeester, beampte, -koördineerder, -konsultant, voorman, inkoper, inkoop, verkoop, hoofd,
    eigenaar
  `),
  phones: listed(`
    telefoon, sel, selfoon, kantoor, mobiel, gsm, foon
  `),
  otherNumbers: listed(`
    skakelbord
  `),
};
