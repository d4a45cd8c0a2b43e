import type { MailKindWords } from './language';
import { danish } from './neighbours/danish';
import { dutch } from './neighbours/dutch';
import { french } from './neighbours/french';
import { italian } from './neighbours/italian';
import { polish } from './neighbours/polish';
import { spanish } from './neighbours/spanish';
import { swedish } from './neighbours/swedish';

/** By what mails say that no person has just written them, in languages that the product does not speak. */
export const neighbours: readonly MailKindWords[] = [danish, dutch, french, italian, polish, spanish, swedish];
