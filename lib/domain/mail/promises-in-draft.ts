import type { WorkingCalendar } from '../calendar/calendar';
import { type SaidDay, saidDays } from '../calendar/said-day';
import type { PromiseWords } from '../languages/language';
import { promises as promiseWords } from '../languages/promises';
import { LANGUAGES, type LanguageTag } from '../languages/tags';
import type { Day } from '../records/day';
import { fold } from '../words/fold';
import { ownSentences } from '../words/sentences';

/** Something that a draft says we will do. */
export interface DraftPromise {
  /** The whole sentence, on one line. */
  text: string;
  /** The last day to keep it; null where the sentence says none, or leaves it open. */
  due: Day | null;
  /** The words that promise, and those of the time, as they stand in the sentence. */
  words: string[];
}

/** More are not worth offering, and longer sentences are none. */
const MOST = 5;
const LONGEST = 600;
/** So many letters of a draft are looked at. */
const MOST_LETTERS = 50_000;
/** So few words stand beside a day that is said by itself: "By Friday, ...", "..., by Friday at the latest". */
const MOST_BEFORE = 1;
const MOST_BEHIND = 4;
const PARTS = /,(?!\d| 20\d\d)|;|:(?!\d)|[()]| [–—-] /gu;

const has = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

interface Span {
  from: number;
  to: number;
}

/** Of one thing; joined with the one before it by a word ("but we will send it"), perhaps by one for both ("and we will ..."). */
type Part = Span & { isJoined: boolean; isShared: boolean };

/** The parts of a sentence that say one thing each. */
function partsOf(sentence: string, { joining, sharing }: PromiseWords): Part[] {
  const joined = [...sentence.matchAll(joining)].map(({ 0: { length }, index }) => ({ index, length, isJoined: true }));
  // Before a word that joins, a comma begins nothing of its own.
  const marks = [...sentence.matchAll(PARTS)]
    .map(({ index, 0: { length } }) => ({ index, length, isJoined: false }))
    .filter(
      ({ index, length }) =>
        !joined.some((one) => one.index >= index + length && sentence.slice(index + length, one.index).trim() === ''),
    );
  const cuts = [{ index: 0, length: 0, isJoined: false }, ...joined, ...marks].sort((a, b) => a.index - b.index);
  return cuts.map(({ index, length, isJoined }, place) => ({
    from: index,
    to: cuts[place + 1]?.index ?? sentence.length,
    isJoined,
    isShared: isJoined && has(sharing, sentence.slice(index, index + length)),
  }));
}

const isIn = ({ from, to }: Span, { at }: SaidDay) => at >= from && at < to;

/** Whether a part of the sentence says hardly more than the day; one that a word joins says something of its own. */
function saysOnly(said: SaidDay, part: Part | undefined, sentence: string, most: number): boolean {
  if (!part || part.isJoined || !isIn(part, said)) return false;
  const rest = sentence.slice(part.from, said.at) + sentence.slice(said.at + said.length, part.to);
  return (rest.match(/\p{L}+/gu) ?? []).length <= most;
}

/** The time that belongs to words that promise: "by" before "on", then the nearest behind them, then before them. */
function timeOf(times: readonly SaidDay[], start: number): SaidDay | undefined {
  const rank = ({ at, isLast, day }: SaidDay) =>
    (isLast ? 0 : 10_000) + (day ? 0 : 5_000) + (at >= start ? at - start : 1_000 + start - at);
  return [...times].sort((a, b) => rank(a) - rank(b))[0];
}

/** What one language finds in a sentence; the first with a day, else the first. */
function promiseIn(
  sentence: string,
  language: LanguageTag,
  today: Temporal.PlainDate,
  calendar: WorkingCalendar,
): DraftPromise | undefined {
  const words = promiseWords[language];
  const folded = fold(sentence.replaceAll('’', "'"));
  const certain = [...folded.matchAll(words.certain)].map((match) => ({ match, needsTime: false }));
  const dated = [...folded.matchAll(words.dated)].map((match) => ({ match, needsTime: true }));
  const said = [...certain, ...dated];
  if (said.length === 0 || has(words.conditional, folded)) return undefined;
  const parts = partsOf(folded, words);
  const times = saidDays(folded, language, today, calendar);
  const found = said.flatMap(({ match, needsTime }): DraftPromise[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const first = parts.findIndex(({ to }) => to > start);
    const last = parts.findLastIndex(({ from }) => from < end);
    const own = { from: parts[first]?.from ?? 0, to: parts[last]?.to ?? folded.length };
    const text = folded.slice(own.from, own.to);
    if (has(words.negation, text) || has(words.here, text)) return [];
    const [before, behind] = [parts[first - 1], parts[last + 1]];
    const isOwn = (one: SaidDay) =>
      isIn(own, one) || saysOnly(one, before, folded, MOST_BEFORE) || saysOnly(one, behind, folded, MOST_BEHIND);
    // "By Friday I will have all together and I send it": one that promises itself keeps its day.
    const sharing = [parts[first]?.isShared && before, behind?.isShared && behind].filter((part) => {
      if (!part) return false;
      const other = folded.slice(part.from, part.to);
      const isPromise = said.some(({ match: { index } }) => index >= part.from && index < part.to);
      return !isPromise && ![words.negation, words.here, words.theirs].some((one) => has(one, other));
    });
    const time =
      timeOf(times.filter(isOwn), start) ??
      timeOf(
        times.filter((one) => sharing.some((part) => part && isIn(part, one))),
        start,
      );
    if (needsTime && !time) return [];
    const says = [sentence.slice(start, end), ...(time ? [sentence.slice(time.at, time.at + time.length)] : [])];
    return [{ text: sentence, due: time?.day?.toString() ?? null, words: says }];
  });
  return found.find(({ due }) => due !== null) ?? found[0];
}

/**
 * Returns what a draft says that we will do, in English, German, Hungarian, Norwegian or Afrikaans, and by when; each sentence
 * once, in their order, five at most (domain 8.4). Questions, refusals, offers ("if you like") and what is quoted promise
 * nothing. Throws a RangeError where the calendar has no working weekday.
 */
export function promisesIn(text: string, today: Temporal.PlainDate, calendar: WorkingCalendar): DraftPromise[] {
  const found = new Map<string, DraftPromise>();
  for (const sentence of ownSentences(text.slice(0, MOST_LETTERS))) {
    if (found.size === MOST || sentence.length > LONGEST || sentence.endsWith('?') || found.has(sentence)) continue;
    const promises = LANGUAGES.flatMap((language) => promiseIn(sentence, language, today, calendar) ?? []);
    const promise = promises.find(({ due }) => due !== null) ?? promises[0];
    if (promise) found.set(sentence, promise);
  }
  return [...found.values()];
}
