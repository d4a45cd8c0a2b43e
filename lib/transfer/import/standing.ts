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

/**
 * Returns the labels of a cell, one a line or between commas, each with the level and the day that follow it: of the whole company,
 * and since today, where none does. Throws LineRefused `notAWord`.
 */
export function readLabelsCell(text: string, today: Day): EnteredLabel[] {
  return text
    .split(/\n(?! {2})/)
    .flatMap(entriesOf)
    .flatMap((entry) => {
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
 * The entries of a line: "Partner: a, Expert: b" holds two. One that says level and day, as we write them ourselves, has all that
 * follows as its evidence.
 */
function entriesOf(line: string): string[] {
  const { words } = takeApart(line);
  if (words.some(isDay) && words.some((word) => tried(readLevel, word))) return [line];
  const parts = line.split(/(?=[,;|])/);
  const entries = [''];
  for (const [at, part] of parts.entries()) {
    const before = entries.at(-1) ?? '';
    if (before.includes(':') && isHead(parts.slice(at, at + MOST_WORDS))) entries.push(part.slice(1));
    else entries[entries.length - 1] = before + part;
  }
  return entries;
}

/** A label, its level and its day. */
const MOST_WORDS = 3;

/** Whether parts begin with a label, and with nothing but what belongs to it before a colon. */
function isHead(parts: readonly string[]): boolean {
  const end = parts.findIndex((part) => part.includes(':'));
  const [label = '', ...rest] = parts.slice(0, end + 1).map((part) => part.slice(1).replace(/:.*$/s, '').trim());
  return (
    tried(readLabel, label) !== undefined && rest.every((word) => isDay(word) || tried(readLevel, word) !== undefined)
  );
}

/**
 * Returns the signals of a cell, one a line or between commas, each with the day that follows it: since today, where none does; what
 * stands behind a colon shows the last of its line. Throws LineRefused `notAWord`.
 */
export function readSignalsCell(text: string, today: Day): EnteredSignal[] {
  return text.split(/\n(?! {2})/).flatMap((entry) => {
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

/** Returns the signals of an account once a file gave some: one that it has already stays, unless the file shows it anew. */
export function mergeSignals(old: readonly EnteredSignal[], given: readonly EnteredSignal[]): EnteredSignal[] {
  const isOf = (one: EnteredSignal) => (other: EnteredSignal) => one.signal === other.signal;
  const kept = old.map((one) => given.findLast((other) => isOf(one)(other) && other.evidence !== '') ?? one);
  return [...kept, ...given.filter((one) => !old.some(isOf(one)))].slice(0, 50);
}

/** Returns the labels of an account once a file gave some: one that it has already stays, unless the file shows it anew. */
export function mergeLabels(old: readonly EnteredLabel[], given: readonly EnteredLabel[]): EnteredLabel[] {
  const isOf = (one: EnteredLabel) => (other: EnteredLabel) => one.label === other.label && one.level === other.level;
  const kept = old.map((one) => given.findLast((other) => isOf(one)(other) && other.evidence !== '') ?? one);
  return [...kept, ...given.filter((one) => !old.some(isOf(one)))].slice(0, 50);
}
