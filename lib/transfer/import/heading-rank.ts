import { plainLetters } from '../../domain/words/fold';
import { amountKindOf } from '../sales/sales-words';
import type { Contents } from './contents';
import { type Field, foldHeading } from './heading-names';

/** What a mail or an offer is about, in one line. Of folded headings. */
export const SUBJECT = /subject|betreff|targy|emne|onderwerp/;

/** Anything can have a type. */
const ANY_TYPE = /^(?:type|typ|art|tipus|fajta|slag|tipe|soort|channel|kanal|csatorna|kanaal)$/;

/** "State", which a document can be in as well as a customer. Of folded headings. */
const MAY_BE_PLACE = /^(?!payment|order|invoice|deal).*state$/;

const OF_DOCUMENTS: readonly Field[] = ['documentState', 'documentKind', 'stage'];

/** Of two headings for one field the one with the lower number counts. Folded headings, the first expression that fits. */
const RANKS: Partial<Record<Field, readonly (readonly [RegExp, number])[]>> = {
  account: [
    [/^(?:name|naam|navn|nev)$|contact|kontakt|kapcsolat/, 3],
    [/id$/, 2],
    [
      /custom|client|kund|vev|ugyfel|kli|partner|buy|debit|megrendel|koper|vennoot|bill|sold|ship|liefer|empfang|auftrag/,
      0,
    ],
    // Where there is a customer beside it, it may be a place in the books.
    [/account/, 0.5],
    [/^(?:company|firma|unternehmen|ceg|selskap|bedrift|maatskappy|organi[sz]ation)$/, 1],
  ],
  date: [
    [/expected/, 1],
    [/quart|kvartal|kwartaal|negyedev|period|idoszak/, 3],
    [/creat|letrehoz|erstell|opprett|geskep|deliver|liefer|service|leistung|lever|shipped|teljes|modif/, 2],
  ],
  title: [
    [/^(?:title|titel|tittel)$/, 2],
    // Only where no column of its own is there, even an empty one.
    [/^(?:job)?(?:fun[ck]tion|funkcio|funksjon|funksie)$/, 20],
  ],
  // Beside the firm's own, another may be somebody's home.
  place: [
    [/company|firm|unternehmen|ceg|szekhely|selskap|bedrift|maatskappy|billing|rechnung|faktura/, 0],
    [/./, 1],
  ],
  name: [
    [/full|volle|vollst|teljes|fullt/, 0],
    [/name|nev|navn|naam/, 1],
    [/./, 2],
  ],
  order: [
    [/^(?:id|recordid|number|nummer|szam|reference|verwysing|document|num|no|dealid)$/, 2],
    [/id$/, 1],
  ],
  // What became of a deal is told by its state, where its stage says how far it had come.
  stage: [
    [/stat/, 0],
    [/./, 1],
  ],
  // Where a document has a state, it may be told in a column of that name; one of places may have it, too.
  documentState: [
    [MAY_BE_PLACE, 1],
    [/./, 0],
  ],
  documentKind: [
    [ANY_TYPE, 1],
    [/./, 0],
  ],
  // Elsewhere it is what somebody does.
  dealName: [[/^(?:title|titel|tittel)$/, 1]],
  text: [[SUBJECT, 1]],
  // Of what stands on every line of a document and what is the line's own, the former goes with its total.
  tax: [
    [/total|order|invoice|gesamt|szamla|sum/, 0],
    [/./, 1],
  ],
  revenue: [[/profit|margin|expect|estim|weight/, 8]],
};

/** A heading of a line's own amount comes before that of its whole document, which stands on every line of it. */
const OF_LINE = /item|line|position|zeile|tetel|linje|lyn/;

/**
 * Returns how likely a column is the one of its field, 0 the likeliest; null where its cells cannot be: a machine's number is
 * nobody's name, what a company is called no person's, and a "type" is one of contacts only where some of them stand in it,
 * a "state" one of documents only where some of theirs do: else it is a place.
 */
export function rankOf(field: Field, heading: string, contents: Contents): number | null {
  const folded = foldHeading(heading) || plainLetters(heading);
  if ((field === 'name' || field === 'account') && contents.ids > 0.5 && !/id$/i.test(heading)) return null;
  if (field === 'customerNumber' && contents.marks > 0.5) return null;
  if (isNumberOf(heading) && (field === 'name' || field === 'account' || field === 'productGroup')) return null;
  if (field === 'name' && contents.companies > 0.5) return null;
  if (field === 'contactKind' && ANY_TYPE.test(folded) && contents.filled > 0 && contents.contacts < 0.3) return null;
  const isOfNone = OF_DOCUMENTS.includes(field) && contents.filled > 0 && !contents.tellsOfDocuments();
  if (isOfNone && MAY_BE_PLACE.test(folded)) return null;
  const rank = (RANKS[field] ?? []).find(([pattern]) => pattern.test(folded))?.[1] ?? (field === 'account' ? 1 : 0);
  const ofAmount =
    field === 'revenue' ? { net: 0, plain: 2, gross: 4 }[amountKindOf(heading)] - (OF_LINE.test(folded) ? 1 : 0) : 0;
  return rank + ofAmount + (isOfNone && field !== 'stage' ? 2 : 0) + (isOdd(field, contents) ? 10 : 0);
}

/** Returns whether a heading says that numbers of something stand below it: "Item #". */
const isNumberOf = (heading: string) => /#\s*$/.test(heading);

/** Whether most cells of a column are something else than its field holds. */
function isOdd(field: Field, { filled, dates, amounts, words }: Contents): boolean {
  if (filled === 0) return true;
  if (field === 'date') return dates < 0.5 && amounts < 0.5;
  if (field === 'revenue' || field === 'profit') return amounts < 0.5;
  // "Valuta" is a currency, or the day of a booking.
  if (field === 'currency') return dates >= 0.5;
  return field === 'account' && words < 0.5;
}
