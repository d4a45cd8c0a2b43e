import { plainLetters } from '../words/fold';
import { domainSuffixes } from './ascii-host';
import { unicodeHost } from './unicode-host';

/** Letters of other scripts that look like these of ours, one row a letter of ours. */
const SAME_LOOK =
  'aаαɑ bЬв cсϲ dԁ eеєε gɡ hһнհ iіιı jј kкκ lӏ mм nոп oоοօ pрρ qԛ rг sѕ tтτ uυսц vνѵ wԝω xхχ yуγ zᴢ'.split(' ');
const PLAIN = new Map(SAME_LOOK.flatMap(([letter = '', ...others]) => others.map((other) => [other, letter] as const)));
/** What stands for another letter, or for two: "rn" for "m", "0" for "o". */
const STANDS_FOR: readonly [string, string][] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['5', 's'],
];
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];
/** From so many letters on, one letter more, less or other is no other firm's name as a rule. */
const ONE_LETTER_FROM = 5;

/** A label as it looks: in plain Latin letters. */
const looks = (label: string) => [...plainLetters(unicodeHost(label))].map((one) => PLAIN.get(one) ?? one).join('');

/** A label with all that stands for something else replaced, and without hyphens: what looks the same, has the same. */
function skeleton(label: string): string {
  return STANDS_FOR.reduce((text, [from, to]) => text.replaceAll(from, to), looks(label)).replaceAll('-', '');
}

/** Whether one letter is more, less or another one, or two neighbours are swapped; another digit is another name. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < ONE_LETTER_FROM || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(at + from);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0) && !/\d/.test(long.charAt(at));
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, 2) === rest(long, 2);
  const isOther = rest(short, 1) === rest(long, 1) && !/\d/.test(short.charAt(at) + long.charAt(at));
  return a !== b && (isSwapped || isOther);
}

/**
 * Says whether a label of a host is made to be taken for another one, or may be: letters that look like others ("rn" for
 * "m", "0" for "o", other scripts), a hyphen more or less, and from five letters on one letter more, less, other or swapped.
 */
export function isAlikeLabel(label: string, known: string): boolean {
  if (label === known || label.length > 63) return false;
  return skeleton(label) === skeleton(known) || isOneLetterOff(looks(label), looks(known));
}

/** Returns every label that may be a known one, for which this label may be made to be taken: some hundreds. */
export function labelsAlike(label: string): string[] {
  if (label.length > 63) return [];
  const shown = looks(label);
  const found = new Set([shown, skeleton(label), shown.replaceAll('-', '')]);
  const cut = (at: number, without: number, put: string) => shown.slice(0, at) + put + shown.slice(at + without);
  for (let at = 0; at <= shown.length; at += 1) {
    for (const [one, other] of STANDS_FOR) {
      if (shown.startsWith(one, at)) found.add(cut(at, one.length, other));
      if (shown.startsWith(other, at)) found.add(cut(at, other.length, one));
    }
    found.add(cut(at, 0, '-'));
    if (shown.length < ONE_LETTER_FROM - 1) continue;
    found.add(cut(at, 1, ''));
    found.add(cut(at, 2, [...shown.slice(at, at + 2)].reverse().join('')));
    for (const letter of ALPHABET) found.add(cut(at, 0, letter)).add(cut(at, 1, letter));
  }
  found.delete(label);
  return [...found].filter((one) => one.length > 1 && isAlikeLabel(label, one));
}

/** Returns the domains whose words stand in a host that is under another one: "kovacs-bau.hu" of "kovacs-bau.hu.cloud.test". */
export function domainsWithin(host: string): string[] {
  const labels = host.split('.');
  const dotted = labels.map((label) => label.replace(/-(?=[^-]*$)/, '.'));
  const windows = labels.flatMap((_, end) => domainSuffixes(labels.slice(0, end).join('.')));
  return [...new Set([...windows, ...dotted.filter((one) => one.includes('.'))])].filter((one) => one !== host);
}
