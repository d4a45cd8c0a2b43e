import { isStableWord, unaccented } from '../../lib/sites/stable-word';

/** Words that stand in the markup of many apps: they are no secret where the page says them, too. */
const COMMON = new Set(
  `account action address app article aside attachment author avatar badge banner bar bcc block body box button card cell
  client col column compose contact container content customer date deal detail details dialog domain draft editor email
  entity entry field first folder footer form from frame grid group header heading icon inbox info inner input item label
  last lead left link list mail main menu message meta middle nav note outer page pane panel participant people person phone
  preview profile read recipient record reply right row search section sender sent sidebar subject summary tab table task
  text thread tile title toolbar top value view widget wrapper`.split(/\s+/),
);
/** Characters of one text: longer ones say no more of the structure. */
const LONGEST_TEXT = 60;

const partsOf = (name: string) => unaccented(name.replace(/([a-z])([A-Z])/g, '$1 $2')).match(/[a-z]+/g) ?? [];

/** The words that a page says: none of them may stand in the snippet, unless it is a word of many apps. */
export function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of unaccented(text).matchAll(/[a-z]+/g)) if (!COMMON.has(word)) words.add(word);
  }
  return words;
}

/** The text as its shape alone: x for letters, 0 for digits, a dot for any sign that might be a name's. */
export function censorText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const shape = line
    .slice(0, LONGEST_TEXT)
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^x0 @.,:;()/+-]/gu, '·');
  return line.length > LONGEST_TEXT ? `${shape}…` : shape;
}

/** The names among a value's words that only a machine reads; an unknown one becomes its shape. */
function censorNames(value: string, said: ReadonlySet<string>): string {
  const names = value.split(/\s+/).filter(Boolean).slice(0, 12);
  const isKept = (name: string) => {
    const parts = partsOf(name);
    const isWord =
      isStableWord(name) || (name.length <= 40 && parts.length > 0 && parts.every((part) => COMMON.has(part)));
    return isWord && /^[\w-]+$/.test(name) && !/\d/.test(name) && !parts.some((part) => said.has(part));
  };
  return names.map((name) => (isKept(name) ? name : censorText(name))).join(' ');
}

/** The element's name, where it is one of HTML or could be an app's own. */
export function censorTag(tag: string, said: ReadonlySet<string>): string {
  if (/^[a-z]+[1-6]?$/.test(tag)) return tag;
  return /^[a-z]+(?:-[a-z]+)+$/.test(tag) && !partsOf(tag).some((part) => said.has(part)) ? tag : 'x-other';
}

/** The attribute as it may stand in the snippet, with a blank before it; '' for every one that is not allowed. */
export function censorAttribute({ name, value }: Attr, said: ReadonlySet<string>): string {
  if (['id', 'class', 'role', 'name', 'type'].includes(name)) return ` ${name}="${censorNames(value, said)}"`;
  if (name === 'href') {
    const [, scheme = ''] = /^\s*(https?|mailto|tel|javascript|callto):/i.exec(value) ?? [];
    return ` href="${scheme && `${scheme.toLowerCase()}:`}…"`;
  }
  const isNamed =
    /^data-[a-z-]+$/.test(name) && isStableWord(name.slice(5)) && !partsOf(name).some((part) => said.has(part));
  return isNamed ? ` ${name}="${censorNames(value, said)}"` : '';
}
