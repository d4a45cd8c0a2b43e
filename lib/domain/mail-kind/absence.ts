import { inEvery } from '../languages/of-every';
import { proposals } from '../languages/proposals';
import { isClosing } from '../words/closing';
import { wordPattern } from '../words/fold';
import { BACK_WORDS, BESIDE, LINES } from './words';

/** "But": what follows is of the matter, unless it says when they are back. */
const BUT =
  /(?<!\p{L})(?:but|aber|jedoch|viszont|azonban|men|maar|mais|pero|ale|jednak)(?!\p{L})|[,;–-] ?(?:so|then|deshalb|daher|danach|de|ezert|utana|sa|dus|dan|donc|quindi|ma) |(?<=\p{L} )ma (?=confermo|si|va )/u;
/** Words of somebody who agrees or asks. */
const AGREEING =
  /\?|(?<!\p{L})(?:go ahead|accept|agree|approve|confirm|yes|okay|ok|einverstanden|ja|passt|igen|rendben|megfelel|elfogad\p{L}*|kjor|kor pa|kor|godtar|oui|d'accord|adelante|procedete|akkoord|zgadzam)(?!\p{L})/u;
/** Words of somebody who decides: who takes it, orders, or declines. */
const DECIDING = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:we|i)(?:'ve| have)? (?:now )?(?:decided?|chosen?|chose|decline|reject|order|take (?:it(?=[.,!;]|$)|your (?:offer|quote|proposal))|would like to order)",
    '(?:nehmen?|lehnen?|sagen?) (?:wir|ich) [^.]{0,60} (?:an|ab|zu)(?=[.,!;]|$| und )|(?:wir|ich) (?:nehmen?|lehnen?|sagen?) (?:[^.]{0,60} )?(?:an|ab|zu)(?=[.,!;]|$| und )|entschieden|beauftragen?|(?:wir|ich) bestellen?|bestellen wir',
    'elutasitj\\p{L}+|megrendel(?:em|juk|unk)|(?:masik|masikat) [^.]{0,40}valasztott\\p{L}*|dontottunk',
    '(?:vi|jeg) (?:aksepterer|avslar|bestiller)|(?:takker|sier) (?:ja|nei)|(?:bestemt|besluttet) (?:oss|a)|har valgt',
    '(?:ons|ek) (?:aanvaar|bestel|neem [^.]{0,60} aan|wys [^.]{0,60} af)|besluit|gekies',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Words of the business itself. */
const BUSINESS =
  /(?<!\p{L})(?:order|price\p{L}*|bestell\p{L}*|liefer\p{L}*|preis\p{L}*|rendel\p{L}*|arat|arral|arak\p{L}*|arrol|pris\p{L}*|prys|prix|precio|prezzo|cena|cene|vertrag|contract|szerzodes\p{L}*|kontrakt\p{L}*|kontrak)(?!\p{L})/u;
const PROPOSAL = new RegExp(wordPattern(inEvery(proposals, ({ names }) => names)), 'u');
const COLLEAGUE = /(?<!\p{L})(?:kolleg|collega|colleague|companer|collegue|zastep|stand in|stands in)/u;
/** By which address or number somebody else is reached. */
const REACHED = /@|\d[\d /-]{6}/;
const THANKS = /(?<!\p{L})(?:thank|dank|danke|koszon|takk|tack|tak for|dankie|bedankt|merci|gracias|grazie|dziekuj)/u;
/** What asks to turn to somebody. */
const TURNING =
  /(?<!\p{L})(?:contact\p{L}*|reach out|get in touch|call|write to|e-?mail|wenden|kontakt\p{L}*|rufen sie|schreiben sie|fordulj\p{L}*|keress\p{L}*|hivj\p{L}*|irj\p{L}*|ring|henvend\p{L}*|skriv til|kontak|skakel|bel|skryf aan|neem contact)(?!\p{L})/u;
/** For what anybody may ask, whoever writes. */
const QUESTIONS =
  /(?<!\p{L})(?:enquir\p{L}+|inquir\p{L}+|questions?|requests|\p{L}*fragen|\p{L}*kerdes\p{L}*|\p{L}*sporsmal|\p{L}*foresporsler|\p{L}*navrae|vrae|preguntas|domande|vragen|pytani\p{L}+|fragor)(?!\p{L})/u;
/** Who writes speaks of themselves. */
const SELF =
  /(?<!\p{L})(?:i(?= (?:am|have|can|need|want|would|do|only|just) )|i'|we|me|us|ich|wir|mich|mir|uns|kerdes(?:em|unk)|(?:hivj|irj)on (?:fel|nekem|vissza)|jeg|vi|meg|oss|ek|ons|(?:bel|skakel|kontak) my(?! koll))(?!\p{L})/u;

/** A stretch of time, or what holds for now: a note of absence says one, an answer about a day does not. */
const SPAN =
  /(?<!\p{L})(?:until|till|from|starting|returning|through|currently|no longer|bis|vom|ab|derzeit|zurzeit|zur zeit|nicht mehr|jelenleg|til|indtil|fra|for tiden|tot|tans|jusqu|du|actuellement|hasta|desde|fino|dal|momenteel|t\.o\.m|fram till|do|od)(?!\p{L})|-ig(?!\p{L})/u;

/** Says whether a folded sentence agrees, decides, asks, or says "but": what no program writes. */
export function isPersonal(sentence: string): boolean {
  if (AGREEING.test(sentence) || DECIDING.test(sentence)) return true;
  const [, ...behind] = sentence.split(BUT);
  return behind.some((part) => !BESIDE.test(part) && !BACK_WORDS.test(part));
}
/** Lines at the end, of whoever signs. */
const MOST_OF_SIGNATURE = 60;

/** So many sentences may stand before it: a greeting, thanks. */
const MOST_BEFORE = 3;

/** The sentences before what closes a mail. */
export function unsigned(sentences: readonly string[]): readonly string[] {
  const closing = sentences.findIndex((line) => isClosing(line.replace(/,$/, '')));
  return closing < 0 ? sentences : sentences.slice(0, closing);
}

/** Whether a sentence says to whom to turn meanwhile, whatever for: "For price enquiries please contact sales@firm.test". */
function pointsElsewhere(line: string): boolean {
  if (!TURNING.test(line) || SELF.test(line)) return false;
  return QUESTIONS.test(line) || ((REACHED.test(line) || COLLEAGUE.test(line)) && !PROPOSAL.test(line));
}

/** Whether a sentence is one of the matter itself, whatever else it says. */
const isOfMatter = (line: string) =>
  isPersonal(line) || ((BUSINESS.test(line) || PROPOSAL.test(line)) && !pointsElsewhere(line));

/** A line of whoever signs: a name, a title, a firm, a wish, and no sentence. */
const isSignature = (line: string) => line.length <= MOST_OF_SIGNATURE && !line.endsWith('.') && !isOfMatter(line);

/** A greeting before all else. */
const GREETING = /^(?:.{0,40}|.{0,59}[,!:])$/;

/** Whether a sentence belongs to a note of absence: it says it, or what goes with it, and nothing of the matter. */
function belongs(sentence: string, at: number): boolean {
  if (isOfMatter(sentence)) return false;
  if (at === 0 && GREETING.test(sentence)) return true;
  return (
    [LINES.absent, THANKS, BESIDE, COLLEAGUE, REACHED].some((words) => words.test(sentence)) ||
    pointsElsewhere(sentence)
  );
}

/**
 * Says whether folded sentences are a note of absence and nothing else: the first ones say it, for a stretch of time or with what
 * goes with such a note, and all that follow belong to it.
 */
export function isAbsence(sentences: readonly string[]): boolean {
  const said = unsigned(sentences);
  const first = said.findIndex((line) => LINES.absent.test(line));
  if (first < 0 || first > MOST_BEFORE) return false;
  const isNote = said.some(
    (line) => ((BESIDE.test(line) || COLLEAGUE.test(line)) && !THANKS.test(line)) || SPAN.test(line),
  );
  const last = said.findLastIndex(belongs);
  return isNote && said.every((line, at) => belongs(line, at) || (at > last && isSignature(line)));
}

/** Says whether folded sentences stand below a subject that says absence: they say nothing of the matter. */
export function mayBeAbsence(sentences: readonly string[]): boolean {
  return !unsigned(sentences).some(isOfMatter);
}
