import { inEvery } from '../languages/tables';
import { wordPattern } from '../words/fold';
import { BESIDE, LINES } from './words';

/** What makes a sentence one of the matter itself, whatever else it says. */
const MATTER = new RegExp(
  `${wordPattern(inEvery(({ proposals }) => proposals.names))}|[,;–-] ?(?:but|so|aber|deshalb|daher|ezert|sa|dus|donc|quindi|jedoch|de|viszont|azonban|men|maar|mais|pero|ma) |\\?`,
  'u',
);
const THANKS = /(?<!\p{L})(?:thank|dank|danke|koszon|takk|tack|tak for|dankie|bedankt|merci|gracias|grazie|dziekuj)/u;
const GREETING =
  /^(?:dear|hi|hello|good (?:morning|day|afternoon)|guten tag|hallo|liebe|lieber|sehr geehrte|tisztelt|kedves|szia|hei|hej|beste|geagte|goeie dag|bonjour|buenos|gentile|szanown|dzien dobry)(?!\p{L})/u;
/** Lines at the end, of whoever signs. */
const MOST_OF_SIGNATURE = 60;
const CLOSING = new RegExp(`^(?:${inEvery(({ signatures }) => signatures.closings).join('|') || '(?!)'}),?$`, 'u');

/** So many sentences may stand before it: a greeting, thanks. */
const MOST_BEFORE = 3;

/** The sentences before what closes a mail. */
function unsigned(sentences: readonly string[]): readonly string[] {
  const closing = sentences.findIndex((line) => CLOSING.test(line));
  return closing < 0 ? sentences : sentences.slice(0, closing);
}

/** Whether a sentence belongs to a note of absence: it says it, or what goes with it, and nothing of the matter. */
function belongs(sentence: string): boolean {
  if (GREETING.test(sentence) && sentence.length <= MOST_OF_SIGNATURE) return true;
  if (THANKS.test(sentence) && !sentence.includes('?')) return true;
  if (MATTER.test(sentence)) return false;
  return LINES.absent.test(sentence) || BESIDE.test(sentence) || /@|\+?\d[\d /-]{6,}/u.test(sentence);
}

/** Says whether folded sentences are a note of absence and nothing else: the first ones say it, and all that follow go with it. */
export function isAbsence(sentences: readonly string[]): boolean {
  const said = unsigned(sentences);
  const first = said.findIndex((line) => LINES.absent.test(line));
  if (first < 0 || first > MOST_BEFORE) return false;
  const last = said.findLastIndex(belongs);
  return said.every(
    (line, at) => belongs(line) || (at > last && line.length <= MOST_OF_SIGNATURE && !MATTER.test(line)),
  );
}

/** Says whether folded sentences stand below a subject that says absence: they say it too, or nothing of the matter. */
export function mayBeAbsence(sentences: readonly string[]): boolean {
  return !unsigned(sentences).some((line) => MATTER.test(line) && !belongs(line));
}
