import { exactAddress } from '../identify/address';
import type { SentOnWords } from '../languages/language';
import { inEvery } from '../languages/of-every';
import { sentOn } from '../languages/sent-on';
import type { PagePerson } from '../records/page-subject';
import { fold, legible } from '../words/fold';
import { ownLines } from '../words/quoted-mail';

type FormField = keyof SentOnWords['form'];

/** What forms write before what somebody has filled in, in the languages around us; folded, each with what follows a colon. */
const field = (kind: FormField, neighbours: readonly string[]) => {
  const names = [...inEvery(sentOn, ({ form }) => form[kind]), ...neighbours].join('|');
  return new RegExp(`^(?:your |ihre? |az on |din |jou )?(?:${names}) ?\\*? ?(?:[:=] ?(.{0,320}))?$`);
};
const NAME = field('name', ['volledige naam', 'nom', 'nom complet', 'nombre', 'nome', 'imie i nazwisko', 'namn']);
const FIRST_NAME = field('firstName', ['prenom', 'fornamn']);
const LAST_NAME = field('lastName', ['achternaam', 'efternamn']);
const EMAIL = field('email', []);
const COMPANY = field('company', ['bedrijf', 'societe', 'empresa', 'azienda', 'foretag']);

const LABELS = [NAME, FIRST_NAME, LAST_NAME, EMAIL, COMPANY];
/** How a line of a form begins with something bold, perhaps behind the sign of a list. */
const BOLD_FIRST = /^(?:[*•·-] ?)?\*{1,2}(\S.{0,38}?)(:?)\*{1,2}(:?) ?/;
/** Something bold within a line. */
const BOLD = /\*([^*\s]|[^*\s][^*]{0,300}[^*\s])\*/g;

/** A line of a form without the signs of a list and of what is bold: a label ends in a colon then, a value does not. */
function plainLine(line: string): string {
  return line
    .replace(BOLD_FIRST, (_, bold: string, within: string, behind: string) => {
      const isLabel = within || behind || LABELS.some((label) => label.test(fold(bold)));
      return isLabel ? `${bold}: ` : `${bold} `;
    })
    .replace(/^[*•·-] ?/, '')
    .replace(BOLD, '$1')
    .slice(0, 400)
    .trim();
}

/** Who filled in a form, and the lines that say so. */
export interface FormSender {
  author: Pick<PagePerson, 'name' | 'email'>;
  company?: string;
  words: string;
}

/**
 * Returns who filled in a contact form, from lines such as "Name: Pia Zeta" and "E-Mail: pia@zeta.test", where what is filled in may
 * stand in the next line; null where no line holds an address.
 */
export function formSender(message: string): FormSender | null {
  const lines = ownLines(legible(message).slice(0, 8000)).map(plainLine).filter(Boolean);
  const said = (label: RegExp) => {
    for (const [place, line] of lines.entries()) {
      const found = label.exec(fold(line));
      if (!found) continue;
      const beside = found[1] ? line.slice(line.length - found[1].length).trim() : '';
      const next = lines[place + 1] ?? '';
      // A field that was left empty is followed by the next one's label.
      const value = beside || (/^[^:@]{2,40}:/.test(next) ? '' : next);
      if (value) return { value, line: beside ? line : `${line} ${value}` };
    }
    return null;
  };
  const email = said(EMAIL);
  const word = email?.value.split(/[\s<>()[\]]|mailto:/).find((one) => one.includes('@')) ?? '';
  const address = exactAddress(word);
  if (!email || !address) return null;
  const [whole, first, last, company] = [NAME, FIRST_NAME, LAST_NAME, COMPANY].map(said);
  const name = whole ?? (last && { value: [first?.value, last.value].filter(Boolean).join(' '), line: last.line });
  const called = name && !name.value.includes('@') ? name.value : '';
  return {
    author: { email: address, ...(called && { name: called }) },
    ...(company && { company: company.value.slice(0, 300) }),
    words: [called && name?.line, email.line].filter(Boolean).join(' · '),
  };
}
