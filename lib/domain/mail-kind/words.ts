import { MACHINE_KINDS, type MachineKind, type MailKindWords } from '../languages/language';
import { inEvery } from '../languages/tables';
import { danish } from './neighbours/danish';
import { dutch } from './neighbours/dutch';
import { french } from './neighbours/french';
import { italian } from './neighbours/italian';
import { polish } from './neighbours/polish';
import { spanish } from './neighbours/spanish';
import { swedish } from './neighbours/swedish';

const NEIGHBOURS = [danish, dutch, french, italian, polish, spanish, swedish];

const inAll = (take: (words: MailKindWords) => readonly string[]): string =>
  [...inEvery(({ mailKinds }) => take(mailKinds)), ...NEIGHBOURS.flatMap(take)].join('|');

const ofEach = (patternOf: (kind: MachineKind) => RegExp) =>
  Object.fromEntries(MACHINE_KINDS.map((kind) => [kind, patternOf(kind)])) as Record<MachineKind, RegExp>;

/** What a folded subject begins with: "[Automatic reply] ...", "Out of office: ...", "Absent until 7 May". */
export const SUBJECTS = ofEach((kind) => {
  const end = '[:：,;.!)\\]|–—-]|$';
  const next = kind === 'absent' ? `${end}|(?:re|aw|until|till|from|bis|vom|ab|til|fra|tot|van) ` : end;
  return new RegExp(`^[^\\p{L}\\d]{0,3}(?:${inAll(({ subjects }) => subjects[kind])})(?: ?(?:${next}))`, 'u');
});

/** What a folded sentence of each kind says. */
export const LINES = ofEach((kind) => new RegExp(`(?<!\\p{L})(?:${inAll(({ lines }) => lines[kind])})`, 'u'));

/** What goes with an absence in other sentences; folded. */
export const BESIDE = new RegExp(`(?<!\\p{L})(?:${inAll(({ beside }) => beside)})`, 'u');

/** What stands right before the day on which somebody is back; folded. */
export const BACK = new RegExp(`(?<!\\p{L})(?:${inAll(({ back }) => back)}) ?$`, 'u');
