import type { PageSubject } from '../../lib/sites/site';

/** Who stands on the page, and the key of the page for which that was drawn. */
export interface Standing {
  core: string;
  drawnFor: string | null;
  /** Seen for the first time as the page moved on from that key: maybe half drawn. */
  isGuess?: boolean;
  /** Since when it has been seen under the page's key, in milliseconds of the page's clock. */
  since: number;
}

/** Who was told last, and of which page. */
export interface Told {
  pageKey: string;
  core: string;
  externalId?: string | undefined;
}

/** What one look at the page finds. */
export interface Look {
  /** The key of the page at the look before; undefined at the first. */
  from: string | null | undefined;
  pageKey: string | null;
  subject: PageSubject | null;
  /** The page moves in this moment, and has drawn something since the look before: not for the key to which it moves. */
  isBehind: boolean;
  now: number;
}

/** For how long a page may take to be drawn: where its own id says that it is the one before, and where nothing says so. */
const SURE = 10_000;
const UNSURE = 1000;

/** Who a subject is, without its id: many ids come from the address, which is ahead of what the page shows. */
export const coreOf = ({ people, company, title, shown, meeting }: PageSubject): string =>
  JSON.stringify([people, company, title, shown, meeting?.when, meeting?.day]);

const namesOf = ({ people, company, shown = [] }: PageSubject) => [
  company?.domain ?? company?.name,
  ...people.map(({ email, name }) => email ?? name),
  ...shown.map(({ text }) => text),
];

/** Whether the subject names anybody who stands in one of these cores. */
const namesAnyOf = (subject: PageSubject, cores: readonly (string | undefined)[]) =>
  namesOf(subject).some((name) => name && cores.some((core) => core?.includes(JSON.stringify(name))));

/**
 * Returns who stands on the page at a look, and for which page that was drawn; undefined where nobody does. Whoever stands there at
 * the move already, and was told of another page, was drawn for that one.
 */
export function standingAt(look: Look, before: Standing | undefined, told: Told | undefined): Standing | undefined {
  const { from, pageKey, subject, isBehind, now: since } = look;
  if (!subject) return undefined;
  const core = coreOf(subject);
  const isSame = core === before?.core;
  if (from === undefined || from === pageKey) return isSame ? before : { core, drawnFor: pageKey, since };
  const isOfTold = told && (core === told.core || (told.pageKey !== pageKey && namesAnyOf(subject, [told.core])));
  if (isOfTold) return { core, drawnFor: told.pageKey, since };
  if (isSame) return { ...before, since };
  return { core, drawnFor: isBehind ? from : pageKey, isGuess: isBehind, since };
}

/**
 * Tells whether who stands on the page of this key was drawn for another one, and is not to be told of: until they have stood there
 * for so long after the move (`waited`, in milliseconds) that the page must be about them, too. As long as it was not seen twice
 * (`isNew`), it counts as half drawn where it names anybody who was told of another page, or who stood there at the move and was of
 * another (`left`), or was seen but once, as the page moved on from this key before. What was told of this very key is no remnant.
 */
export function isRemnant(
  { pageKey, subject, waited, isNew }: { pageKey: string; subject: PageSubject; waited: number; isNew: boolean },
  standing: Standing | undefined,
  told: Told | undefined,
  left: Standing | undefined,
): boolean {
  const another = told?.pageKey === pageKey ? undefined : told;
  const leftCore = left?.drawnFor === pageKey ? undefined : left?.core;
  if (isNew && (standing?.isGuess || namesAnyOf(subject, [another?.core, leftCore]))) return true;
  if (!standing || standing.drawnFor === pageKey) return false;
  // Still the same record by its own id: surely the one before. Else it may be another page about the same people.
  const isSure = subject.externalId !== undefined && subject.externalId === another?.externalId;
  return waited < (isSure ? SURE : UNSURE);
}
