import type { LanguageTag } from '../../domain/languages/tags';
import type { Sheet } from '../csv/sheet';
import { type CardLine, cardsIn, partsOf, plainValue } from './card-lines';

/** What a card says of somebody; what stays in the vault or is of no use to a customer's book is not read. */
type Card = {
  name: string;
  company: string;
  department: string;
  title: string;
  emails: string[];
  phones: string[];
  birthday: string;
};

/**
 * Returns a file of vCards as a list of people, a card a row, under headings that the import knows. Birthdays stand under one that
 * it does not read: they belong into the vault. What a card says in several languages is taken in that of the `screen`.
 */
export function readCards(text: string, screen: LanguageTag = 'en'): Sheet {
  const cards = cardsIn(text).map((lines) => readCard(lines, screen));
  const most = (list: (card: Card) => readonly string[]) => Math.max(0, ...cards.map((card) => list(card).length));
  const emails = most((card) => card.emails);
  const phones = most((card) => card.phones);
  const hasBirthday = cards.some((card) => card.birthday !== '');
  const padded = (list: readonly string[], length: number) => Array.from({ length }, (_, at) => list[at] ?? '');
  const headings = [
    ...['Name', 'Company', 'Department', 'Job title'],
    ...Array.from({ length: emails }, () => 'Email'),
    ...Array.from({ length: phones }, () => 'Phone'),
    ...(hasBirthday ? ['Birthday'] : []),
  ];
  const rows = cards.map((card, at) => ({
    line: at + 2,
    cells: [
      ...[card.name, card.company, card.department, card.title],
      ...padded(card.emails, emails),
      ...padded(card.phones, phones),
      ...(hasBirthday ? [card.birthday] : []),
    ],
  }));
  return { name: '', delimiter: ',', rows: [{ line: 1, cells: headings }, ...rows], openQuotes: new Map() };
}

function readCard(lines: readonly CardLine[], screen: LanguageTag): Card {
  const all = (name: string) => lines.filter((line) => line.name === name && line.value.trim() !== '');
  const first = (name: string) => {
    const found = all(name);
    const inLanguage = (tag: string) =>
      found.find(({ kinds }) =>
        [...kinds].some((kind) => kind === `language=${tag}` || kind.startsWith(`language=${tag}-`)),
      );
    return (inLanguage(screen) ?? inLanguage('en') ?? found[0])?.value ?? '';
  };
  const [organization = '', department = ''] = partsOf(first('ORG'));
  const called = nameOf(first('FN'), first('N')) || plainValue(first('NICKNAME'));
  const isPerson = /^(?:individual)?$/i.test(first('KIND').trim()) && !/company/i.test(first('X-ABSHOWAS'));
  const company = organization || (isPerson ? '' : called);
  return {
    // A firm's own card names nobody: its line is refused for want of a name.
    name: isPerson ? called : '',
    company,
    department,
    title: plainValue(first('TITLE')),
    emails: preferredFirst(all('EMAIL')).map(({ value }) => plainValue(value).replace(/^mailto:/i, '')),
    phones: preferredFirst(all('TEL'))
      .filter(({ kinds }) => !kinds.has('fax') && !kinds.has('pager'))
      .map(({ value }) => phoneOf(plainValue(value))),
    birthday: plainValue(first('BDAY')),
  };
}

/** The name as it is shown; where that holds a form of address, a second name or a title, given and family name alone. */
function nameOf(shown: string, taken: string): string {
  const [family = '', given = '', ...more] = partsOf(taken);
  const short = [given, family].filter(Boolean).join(' ');
  const isLong = more.some((part) => part.replaceAll(',', '') !== '');
  return oneLine(isLong && short ? short : plainValue(shown) || short);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "tel:+1-418-656-9254;ext=102" -> "+1-418-656-9254 ext. 102". */
function phoneOf(value: string): string {
  const [number = '', ...more] = value.replace(/^tel:/i, '').split(';');
  const extension = more.find((part) => /^ext=\d/i.test(part));
  return extension ? `${number} ext. ${extension.slice('ext='.length)}` : number;
}

/** What is preferred, then what is of work; what is of home last, as it is no firm's. */
function preferredFirst(lines: readonly CardLine[]): CardLine[] {
  const rank = ({ kinds }: CardLine) => {
    if (kinds.has('pref') || kinds.has('pref=1')) return 0;
    return kinds.has('work') ? 1 : kinds.has('home') ? 3 : 2;
  };
  return lines.toSorted((a, b) => rank(a) - rank(b));
}
