import { agreement, type Sender } from '../identify/name-agreement';
import { inEvery } from '../languages/of-every';
import { signatures } from '../languages/signatures';
import { fold, wordPattern } from '../words/fold';

const JOB = new RegExp(wordPattern(inEvery(signatures, ({ jobs }) => jobs)), 'u');
const LEGAL_FORM = /\b(gmbh|ag|kg|kft|zrt|nyrt|bt|ltd|llc|inc|plc|asa?|pty|bv|nv|sa|s\.?r\.?o|d\.?o\.?o)\b\.?$/i;

/** "Your partner in ..." praises the company. */
const PRAISE = /^(your|ihre?|az on|din|deres|jou|uw?|we|wir|vi|ons) /;

/** Says whether a line has a word for a job in it. */
export const isJob = (line: string): boolean => JOB.test(fold(line));

/** Returns a line's words for a job, without the company behind them; undefined where it is no job's title. */
export function titleIn(line: string): string | undefined {
  const [first = ''] = line.split(/[|·•]/);
  const kept = first
    .split(/,(?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part && !LEGAL_FORM.test(part));
  const title = kept.join(', ');
  // "Managing director: Max Kern" names somebody else.
  const isSentence = /[.!?;]$|[@\d:]|www\./i.test(title) || title.split(/\s+/).length > 9;
  return title.length <= 90 && !isSentence && !PRAISE.test(fold(title)) && isJob(title) ? title : undefined;
}

/** Says whether a part is the sender's name once more; "Meister" behind "Petra Meister" is the job. */
export function isNameOf(part: string, sender: Sender): boolean {
  const how = agreement(part, sender);
  return how === 'full' || (how === 'part' && !isJob(part));
}
