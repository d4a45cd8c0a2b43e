import type { EnteredLabel, EnteredSignal, TierByHand } from '../../domain/records/account';
import { Day } from '../../domain/records/day';
import { LineRefused } from './refusal';
import { refuseUnrecorded } from './refuse-unrecorded';
import { readLabel, readLevel, readSignal, readTier } from './words';

/** What stands in front of a colon are words, behind it what shows them: "Partner, company, 2026-03-01: our second plant". */
function takeApart(entry: string): { words: string[]; because: string } {
  const [head = '', ...rest] = entry.split(':');
  const words = head.split(/[,;|]/).flatMap((word) => word.trim() || []);
  return { words, because: refuseUnrecorded(rest.join(':').replaceAll('\n  ', '\n').trim()).slice(0, 2000) };
}

const isDay = (word: string) => Day.safeParse(word).success;

function tried<Value>(read: (word: string) => Value, word: string): Value | undefined {
  try {
    return read(word);
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}

/** Returns the tier that a cell gives by hand, since today where it names no day. Throws LineRefused `notAWord`. */
export function readTierCell(text: string, today: Day): TierByHand {
  const { words, because } = takeApart(text);
  const tier = readTier(words.find((word) => !isDay(word)) ?? text);
  return { tier, because, since: words.find(isDay) ?? today };
}

/** What the words in front of a colon may say: which label or signal, and what belongs to it. */
interface Heads {
  isName(word: string): boolean;
  isDetail(word: string): boolean;
  /** Whether they say all that we write ourselves. */
  isOurs(words: readonly string[]): boolean;
}

const isLevel = (word: string) => tried(readLevel, word) !== undefined;
const LABELS: Heads = {
  isName: (word) => tried(readLabel, word) !== undefined,
  isDetail: (word) => isDay(word) || isLevel(word),
  isOurs: (words) => words.some(isDay) && words.some(isLevel),
};
const SIGNALS: Heads = {
  isName: (word) => tried(readSignal, word) !== undefined,
  isDetail: isDay,
  isOurs: (words) => words.some(isDay),
};

/** The entries of a cell: one a line, whose further lines are set in, or several in a line. */
const entriesOf = (text: string, heads: Heads): string[] =>
  text.split(/\n(?! {2})/).flatMap((line) => entriesOfLine(line, heads));

/**
 * The entries of a line: "Partner: a, Expert: b" holds two. One that says all that we write ourselves has all that follows as its
 * evidence.
 */
function entriesOfLine(line: string, heads: Heads): string[] {
  if (heads.isOurs(takeApart(line).words)) return [line];
  const parts = line.split(/(?=[,;|])/);
  const entries = [''];
  for (const [at, part] of parts.entries()) {
    const before = entries.at(-1) ?? '';
    if (before.includes(':') && isHead(parts.slice(at, at + MOST_WORDS), heads)) entries.push(part.slice(1));
    else entries[entries.length - 1] = before + part;
  }
  return entries;
}

/** A label, its level and its day. */
const MOST_WORDS = 3;

/** Whether parts begin with a name, and with nothing but what belongs to it before a colon. */
function isHead(parts: readonly string[], { isName, isDetail }: Heads): boolean {
  const end = parts.findIndex((part) => part.includes(':'));
  const [name = '', ...rest] = parts.slice(0, end + 1).map((part) => part.slice(1).replace(/:.*$/s, '').trim());
  return isName(name) && rest.every(isDetail);
}

/**
 * Returns the labels of a cell, one a line or between commas, each with the level and the day that follow it: of the whole company,
 * and since today, where none does. Throws LineRefused `notAWord`.
 */
export function readLabelsCell(text: string, today: Day): EnteredLabel[] {
  return entriesOf(text, LABELS).flatMap((entry) => {
    const { words, because } = takeApart(entry);
    const labels: EnteredLabel[] = [];
    for (const word of words) {
      const [last, level] = [labels.at(-1), tried(readLevel, word)];
      if (last && isDay(word)) last.since = word;
      else if (last && level) last.level = level;
      else labels.push({ label: readLabel(word), level: 'company', evidence: '', since: today });
    }
    const last = labels.at(-1);
    if (last) last.evidence = because;
    return labels;
  });
}

/**
 * Returns the signals of a cell, one a line or between commas, each with the day that follows it: since today, where none does; what
 * stands behind a colon shows the one right before it. Throws LineRefused `notAWord`.
 */
export function readSignalsCell(text: string, today: Day): EnteredSignal[] {
  return entriesOf(text, SIGNALS).flatMap((entry) => {
    const { words, because } = takeApart(entry);
    const signals: EnteredSignal[] = [];
    for (const word of words) {
      const last = signals.at(-1);
      if (last && isDay(word)) last.since = word;
      else signals.push({ signal: readSignal(word), evidence: '', since: today });
    }
    const last = signals.at(-1);
    if (last) last.evidence = because;
    return signals;
  });
}

/** Returns what an account has once a file gave some: one that it has already stays, unless the file shows it anew. */
function merged<Entry extends { evidence: string }>(
  old: readonly Entry[],
  given: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): Entry[] {
  const kept = old.map((one) => given.findLast((other) => isSame(one, other) && other.evidence !== '') ?? one);
  return [...kept, ...given.filter((one) => !old.some((other) => isSame(one, other)))].slice(0, 50);
}

/** Returns the signals of an account once a file gave some. */
export const mergeSignals = (old: readonly EnteredSignal[], given: readonly EnteredSignal[]): EnteredSignal[] =>
  merged(old, given, (one, other) => one.signal === other.signal);

/** Returns the labels of an account once a file gave some: on each level for itself. */
export const mergeLabels = (old: readonly EnteredLabel[], given: readonly EnteredLabel[]): EnteredLabel[] =>
  merged(old, given, (one, other) => one.label === other.label && one.level === other.level);
