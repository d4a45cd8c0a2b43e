import { plainLetters } from '../words/fold';
import { domainSuffixes } from './ascii-host';
import { unicodeHost } from './unicode-host';

/** Letters of other scripts that look like these of ours, one row a letter of ours. */
const SAME_LOOK =
  'aаαɑ bЬв cсϲ dԁ eеєε gɡ hһнհ iіιı jј kкκ lӏ mм nոп oоοօ pрρ qԛ rг sѕ tтτ uυսц vνѵ wԝω xхχ yуγ zᴢ'.split(' ');
const PLAIN = new Map(SAME_LOOK.flatMap(([letter = '', ...others]) => others.map((other) => [other, letter] as const)));
/** What stands for nothing, for another letter or for two: a hyphen, "0" for "o", "rn" for "m". */
const STANDS_FOR: readonly [string, string][] = [
  ['-', ''],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['5', 's'],
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
/** From so many letters on, one letter more, less or other is no other firm's name as a rule. */
const ONE_LETTER_FROM = 5;

/** A label as it looks: in plain Latin letters. */
const looks = (label: string) => [...plainLetters(unicodeHost(label))].map((one) => PLAIN.get(one) ?? one).join('');

/** What is shown with all that stands for something else replaced: what looks the same, has the same. */
const skeleton = (shown: string, by: typeof STANDS_FOR) =>
  by.reduce((text, [from, to]) => text.replaceAll(from, to), shown);
/** Of short labels, two letters stand for one only as they are shown: "ci" looks like "d" in "precision", not in "acia". */
const OF_SHORT = [...STANDS_FOR.slice(5), ...STANDS_FOR.slice(0, 5)];

/** Whether one letter is more, less or another one, or two neighbours are swapped; another digit is another name. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < ONE_LETTER_FROM) return false;
  const at = long.split('').findIndex((letter, place) => letter !== short[place]);
  const rest = (text: string, from: number) => text.slice(at + from);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0) && !/\d/.test(long.charAt(at));
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, 2) === rest(long, 2);
  const isOther = rest(short, 1) === rest(long, 1) && !/\d/.test(short.charAt(at) + long.charAt(at));
  return isSwapped || isOther;
}

function alikeTo(label: string): (known: string) => boolean {
  const shown = looks(label);
  return (known) => {
    const other = looks(known);
    const by = Math.min(shown.length, other.length) < ONE_LETTER_FROM ? OF_SHORT : STANDS_FOR;
    return label !== known && (skeleton(shown, by) === skeleton(other, by) || isOneLetterOff(shown, other));
  };
}

/**
 * Says whether a label of a host is made to be taken for another one, or may be: letters that look like others ("rn" for
 * "m", "0" for "o", other scripts), a hyphen more or less, and from five letters on one letter more, less, other or swapped.
 */
export const isAlikeLabel = (label: string, known: string): boolean => alikeTo(label)(known);

/** Returns every label that may be a known one, for which this label may be made to be taken: some hundreds. */
export function labelsAlike(label: string): string[] {
  const shown = looks(label);
  const found = new Set([shown]);
  for (const [one, other] of STANDS_FOR) for (const done of [...found]) found.add(done.replaceAll(one, other));
  const cut = (at: number, without: number, put: string) => shown.slice(0, at) + put + shown.slice(at + without);
  for (let at = 0; at <= shown.length; at += 1) {
    for (const [one, other] of STANDS_FOR) {
      if (shown.startsWith(one, at)) found.add(cut(at, one.length, other));
      if (shown.startsWith(other, at)) found.add(cut(at, other.length, one));
    }
    found.add(cut(at, 1, ''));
    found.add(cut(at, 2, [...shown.slice(at, at + 2)].reverse().join('')));
    for (const letter of ALPHABET) found.add(cut(at, 0, letter)).add(cut(at, 1, letter));
  }
  return [...found].filter(alikeTo(label));
}

/** Returns the domains whose words stand in a host that is under another one: "kovacs-bau.hu" of "kovacs-bau.hu.cloud.test". */
export function domainsWithin(host: string): string[] {
  const labels = host.split('.');
  const dotted = labels.map((label) => label.replace(/-(?=[^-]*$)/, '.'));
  const windows = labels.flatMap((_, end) => domainSuffixes(labels.slice(0, end).join('.')));
  return [...windows, ...dotted.filter((one) => one.includes('.'))];
}
