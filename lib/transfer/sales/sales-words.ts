import type { SalesWords } from '../../domain/languages/file-language';
import { salesWords } from '../../domain/languages/sales-words';
import { plainLetters } from '../../domain/words/fold';
import { monthOf } from '../cells/month-names';
import { currencyOfHeading } from './read-currency';

/** Returns a text as words in small letters without accents, between single blanks. */
export const worded = (text: string): string =>
  plainLetters(text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Finds one of these words where it stands alone, the longest first. */
function oneOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

type List = Exclude<keyof SalesWords, 'headings'>;
const listOf = (list: List) => [...new Set(Object.values(salesWords).flatMap((words) => words[list].map(worded)))];

/** Whether a text has one of the words of a list as its own; `within` also finds the parts of a compound ("Kundenname"). */
function makeFinder(list: List): {
  is: (text: string) => boolean;
  holds: (text: string) => boolean;
  within: (text: string) => boolean;
} {
  const words = listOf(list);
  const whole = new Set(words);
  const parts = words.filter((word) => word.length >= 4 && !word.includes(' '));
  return {
    is: (text) => whole.has(worded(text)),
    holds: (text) => {
      const among = ` ${worded(text)} `;
      return words.some((word) => among.includes(` ${word} `));
    },
    within: (text) =>
      worded(text)
        .split(' ')
        .some((word) => whole.has(word) || parts.some((part) => word.startsWith(part) || word.endsWith(part))) ||
      words.some((word) => word.includes(' ') && ` ${worded(text)} `.includes(` ${word} `)),
  };
}

const net = makeFinder('net');
const gross = makeFinder('gross');
const unsold = makeFinder('unsold');
const sold = makeFinder('sold');
const payments = makeFinder('payments');
const credits = makeFinder('credits');
const totals = makeFinder('totals');
const reversals = makeFinder('reversals');
const cancelled = makeFinder('cancelled');
const voids = makeFinder('voids');
const orders = makeFinder('orders');
const givenBack = makeFinder('givenBack');
const won = makeFinder('won');
const lost = makeFinder('lost');
const wonAlone = makeFinder('wonAlone');
const lostAlone = makeFinder('lostAlone');
const outcomes = makeFinder('outcomes');
const withdrawn = makeFinder('withdrawn');
const sent = makeFinder('sent');
const dates = makeFinder('dates');
const customers = makeFinder('customers');
const amounts = makeFinder('amounts');
const others = makeFinder('others');
const compared = makeFinder('compared');
const unsoldSheets = makeFinder('unsoldSheets');

/** Returns whether an amount under that heading is without or with what goes to the tax office. */
export function amountKindOf(heading: string): 'net' | 'plain' | 'gross' {
  if (net.within(heading)) return 'net';
  return gross.within(heading) ? 'gross' : 'plain';
}

const ofTax = oneOf([...listOf('net'), ...listOf('gross')]);

/** Returns whether a heading names an amount, and whether with or without tax: "Beløp eks. mva.", "Betrag ohne USt". */
export function isTaxedAmount(heading: string): boolean {
  const rest = worded(heading).replace(ofTax, ' ').trim();
  return rest !== worded(heading) && amounts.within(rest) && !others.within(rest);
}

/** Returns what a heading is about by the words in it; undefined where they speak of something else, such as what is due. */
export function subjectOf(heading: string): 'date' | 'account' | 'revenue' | undefined {
  if (others.within(heading)) return undefined;
  if (dates.within(heading)) return 'date';
  if (amounts.within(heading)) return 'revenue';
  return customers.within(heading) ? 'account' : undefined;
}

/** Returns whether a heading speaks of what sales are compared with, or how: a year before, a plan, a change. */
export const isCompared = (heading: string): boolean => compared.within(heading);

/** Returns whether a sheet's name says that the amounts on it are no sales: offers, what was cancelled, plans, examples, costs. */
export const isUnsoldSheet = (name: string): boolean => unsoldSheets.holds(name);

/** Kinds and states that many documents pass through, and whose names hold another's: "partially refunded" is sold. */
const PART = /^(?:partial|teil|delvis|resz|gedeelt|not |un(?:paid|fulfilled|shipped|billed|sent)\b)/;

/** Returns what a document's state makes of its amount; undefined for a sale like any other. */
export function documentOf(text: string): 'credit' | 'unsold' | undefined {
  if (text === '') return undefined;
  if (unsold.is(text) || payments.is(text) || reversals.is(text)) return 'unsold';
  if (credits.is(text)) return 'credit';
  if (PART.test(worded(text))) return undefined;
  // "Customer Credit Note", "Cancelled by customer": one word of several; "credit" alone may be a card.
  const inner = worded(text).replace(/\bcredit (?:card|terms?|sales?)\b/g, '');
  if (credits.holds(inner) && !/^credit\b(?! note| memo| invoice)/.test(inner)) return 'credit';
  return unsold.holds(inner) ? 'unsold' : undefined;
}

/** What stands beside a word is no part of its name: "Rechnungskorrektur (Storno)". */
const BESIDE = /[(/,:;\u2013\u2014]/;
const ofReversals = oneOf(listOf('reversals'));
const ofCancelled = oneOf(listOf('cancelled'));

/** "Storno-Gutschrift" is a credit note, "Storno Gutschrift" the storno of one. */
const COMPOUND = /\p{L}-\p{L}|\p{Ll}\p{Lu}/u;

/**
 * Returns what a document's kind makes of its amount: what takes back a credit note ("Gutschrift-Storno", "Cancellation of credit
 * note") is as it is written; what takes back a payment or a quote was no sale, and of an order perhaps none.
 */
export function documentKindOf(
  kind: string,
): ReturnType<typeof documentOf> | 'reversal' | 'orderReversal' | 'creditReversal' {
  const parts = worded(kind).split(ofReversals);
  if (parts.length === 1) return documentOf(kind);
  const rest = parts.join(' ');
  if (payments.holds(rest) || unsold.holds(rest)) return 'unsold';
  if (orders.holds(kind)) return 'orderReversal';
  const isCompound = parts[0] === '' && COMPOUND.test(kind);
  return credits.holds(rest) && !isCompound && !BESIDE.test(kind) ? 'creditReversal' : 'reversal';
}

/** Returns whether a kind says of a document that it is taken back: "Cancelled invoice", and not "Cancelled quote". */
export function isCancelledKind(kind: string): boolean {
  const words = worded(kind);
  const rest = words.split(ofCancelled).join(' ');
  if (rest === words || PART.test(words) || ofReversals.test(words)) return false;
  return ![unsold, payments, credits].some((list) => list.holds(rest));
}

/** Returns whether a state or kind says that a document was never in force, so that none takes it back. */
export const isVoid = (text: string): boolean => voids.holds(text);

/** Returns whether a cell is the state or the kind of a document, as any of our languages says it: "Paid", and no place. */
export const isOfDocument: (text: string) => boolean = eachOnce(
  (text) => sold.holds(text) || documentKindOf(text) !== undefined || isCancelled(text),
);

/** Returns whether a word of a state names what takes back, and not what is taken back: "Storno". */
export const isReversal = (state: string): boolean => reversals.is(state);

/** Returns whether a state says that a document was one and is taken back. */
export const isCancelled = (state: string): boolean =>
  reversals.is(state) || givenBack.is(state) || (!PART.test(worded(state)) && cancelled.holds(state));

/** Returns whether the state of a sale says that it was given back whole. */
export const isGivenBack = (state: string): boolean => givenBack.is(state);

/** Returns whether an amount under that heading holds its tax where the tax has a column of its own: "Total" beside "Tax". */
export const holdsItsTax = (heading: string): boolean => {
  const kind = amountKindOf(heading);
  return kind === 'gross' || (kind === 'plain' && totals.within(heading));
};

/** Returns whether a line stands on the credit side of the customer; undefined where it does not say. */
export function onCredit(side: string): boolean | undefined {
  const first = side.trim().toLowerCase().charAt(0);
  if ('hk-'.includes(first) && first) return true;
  if (first === 'c') return true;
  return first && 'sdt+'.includes(first) ? false : undefined;
}

/** The same names stand on many lines: the first of them are read once. */
function eachOnce<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Value;
    const value = read(text);
    if (known.size < 10_000) known.set(text, value);
    return value;
  };
}

const ofTotals = oneOf(listOf('totals'));
const everyTotal = new RegExp(ofTotals, 'gu');
/** What may stand beside the word of a sum and names nobody: "Totaal vir", "Total général", "Sum kr". */
const NOBODY = /^(?:for|of|over|in|im|fur|von|der|uber|av|i|til|vir|van|oor|generale?|algemeen|kr)$/;
const namesNobody = (word: string) =>
  NOBODY.test(word) || monthOf(word) !== undefined || currencyOfHeading(word) !== undefined;

/**
 * Returns whether a cell stands before a sum and names nobody: "Summe", "Grand total:", "Total 2026", "Totaal vir Maart", "Összesen HUF",
 * and the asterisks of a list of SAP's.
 */
export const isTotal: (text: string) => boolean = eachOnce((text) => {
  if (text.length > 60) return false;
  if (/^\*{1,4}$/.test(text)) return true;
  const words = worded(text.replace(/[\d.:/-]+/g, ' '));
  const rest = words.replaceAll(everyTotal, ' ').trim();
  return rest !== words && rest.split(/ +/).every((word) => word === '' || namesNobody(word));
});

/** Returns what stands in a name beside the word of a sum ("North" of "North Total"), in small plain letters; undefined without one. */
export const besideTotal: (name: string) => string | undefined = eachOnce((name) => {
  if (name.length > 200) return undefined;
  const words = worded(name);
  const rest = words.replace(ofTotals, ' ').trim();
  return rest === words ? undefined : rest;
});

/** What has not gone out yet: "not sent", "to be sent", "wird versendet", "nie gestuur nie". */
const UNSENT = /\b(?:not|to be|ready|nicht|noch|wird|nem|ikke|nie|moet)\b/;

/** Returns whether a stage says that an offer has gone out. */
export const isSentStage = (stage: string): boolean => sent.holds(stage) && !UNSENT.test(worded(stage));

/** Returns whether a state is one that only a deal can be in, and no order or invoice. */
export const isOutcome = (state: string): boolean => outcomes.is(state);

const NOT = /\b(?:not|nicht|nem|ikke|nie)\b/;
/** The word that is denied: of "won, not invoiced" the first stands. */
const DENIED = /\b(?:not yet|noch nicht|meg nem|enna ikke|nog nie|not|nicht|nem|ikke|nie) [\p{L}\p{N}]+/u;
const NOT_YET = /\b(?:not yet|noch nicht|meg nem|enna ikke|nog nie)\b/;

/** Returns how a deal stands by its stage; a quote that is out is open. */
export function dealStateOf(stage: string): 'open' | 'won' | 'lost' | 'withdrawn' {
  if (withdrawn.holds(stage)) return 'withdrawn';
  if (wonAlone.is(stage)) return 'won';
  if (lostAlone.is(stage) || lost.is(stage) || lost.holds(stage)) return 'lost';
  if (!won.is(stage) && !won.holds(stage)) return 'open';
  const said = worded(stage);
  const rest = said.replace(DENIED, ' ');
  if (won.is(rest) || won.holds(rest)) return 'won';
  // "Not accepted" is lost, "not yet accepted" is open.
  return NOT_YET.test(said) ? 'open' : NOT.test(said) ? 'lost' : 'won';
}
