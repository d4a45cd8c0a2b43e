import { MACHINE_KINDS, type MachineKind, type MailKindWords } from '../languages/language';
import { mailKinds } from '../languages/mail-kinds';
import { neighbours } from '../languages/neighbours';
import { inEvery } from '../languages/of-every';
import { LANGUAGES, type LanguageTag } from '../languages/tags';

const inAll = (take: (words: MailKindWords) => readonly string[]): string =>
  [...inEvery(mailKinds, take), ...neighbours.flatMap(take)].join('|');

const ofEach = (patternOf: (kind: MachineKind) => RegExp) =>
  Object.fromEntries(MACHINE_KINDS.map((kind) => [kind, patternOf(kind)])) as Record<MachineKind, RegExp>;

/** What a folded subject begins with: "[Automatic reply] ...", "Out of office: ...", "Absent until 7 May". */
export const SUBJECTS = ofEach((kind) => {
  const end = '[:：,;.!)\\]|–—-]|$';
  const next = kind === 'absent' ? `${end}|(?:re|aw|sv|vs)[: ]|(?:until|till|from|bis|vom|ab|til|fra|tot|van) ` : end;
  return new RegExp(`^[^\\p{L}\\d]{0,3}(?:${inAll(({ subjects }) => subjects[kind])})(?: ?(?:${next}))`, 'u');
});

/** What a folded sentence of each kind says. */
export const LINES = ofEach((kind) => new RegExp(`(?<!\\p{L})(?:${inAll(({ lines }) => lines[kind])})`, 'u'));

/** What goes with an absence in other sentences; folded. */
export const BESIDE = new RegExp(`(?<!\\p{L})(?:${inAll(({ beside }) => beside)})`, 'u');

/** What says that somebody is back, wherever it stands; folded. */
export const BACK_WORDS = new RegExp(
  `(?<!\\p{L})(?:${inAll(({ back }) => back.filter((one) => !one.includes('(?=')))})`,
  'u',
);

/** What stands right before the day on which somebody is back; folded. */
export const BACK = new RegExp(`(?<!\\p{L})(?:${inAll(({ back }) => back)}) ?$`, 'u');

/** By which of our languages a folded sentence says an absence, or what goes with it. */
export const ABSENT_IN = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { lines, beside } = mailKinds[language];
    return [language, new RegExp(`(?<!\\p{L})(?:${[...lines.absent, ...beside].join('|')})`, 'u')];
  }),
) as Record<LanguageTag, RegExp>;
