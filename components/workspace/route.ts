/** The names of the pages, as they stand in the address; `pages.tsx` has a row for each. */
const SECTIONS = [
  'today',
  'accounts',
  'groups',
  'proposals',
  'portfolio',
  'letter',
  'targets',
  'potential',
  'win-back',
  'plan',
  'load',
  'hand-over',
  'import',
  'imports',
  'sites',
  'settings',
  'backup',
  'team',
  'charter',
  'trash',
  'welcome',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The tabs of an account's page, in their order. */
export const ACCOUNT_TABS = [
  'overview',
  'people',
  'dossier',
  'sales',
  'proposals',
  'plan',
  'timeline',
  'details',
] as const;
export type AccountTab = (typeof ACCOUNT_TABS)[number];

/** What the address asks for: a page, perhaps one account, perhaps one step to show. */
export interface Route {
  section: Section;
  accountId?: string;
  /** The tab of that account's page; the first one where none is named. */
  tab?: AccountTab;
  /** What to read before a meeting with that account is open. */
  isBeforeMeeting?: boolean;
  /** What to print for a review of that account. */
  isPack?: boolean;
  /** The answer sheet of a survey is asked for. */
  isSurvey?: boolean;
  /** Another account that may be the same company: it is asked whether the two are to be one. */
  mergeId?: string;
  /** The step that a reminder was about. */
  stepId?: string;
  /** That step was said to be done: it is asked what came out of it. */
  isDone?: boolean;
  /** A form to open there, filled in with what was asked for outside of the workspace. */
  wishId?: string;
  /** The address of a site to add: Keyside was asked for there. */
  siteAddress?: string;
  /** The key account manager whose accounts are handed over. */
  kam?: string;
  /** The month whose letter is looked up; the last one where none is named. */
  month?: string;
  /** The import that a file is to take the place of. */
  replacesId?: string;
}

/** Returns the page that an address' hash names; Today for anything unknown. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, id, named] = path.split('/').map(readPart);
  const section = SECTIONS.find((name) => name === first) ?? 'today';
  const asked = new URLSearchParams(query);
  if (section === 'accounts' && id) {
    const mergeId = asked.get('merge');
    const tab = ACCOUNT_TABS.find((one) => one === named);
    return {
      ...{ section, accountId: id },
      ...(asked.has('meeting') && { isBeforeMeeting: true }),
      ...(asked.has('pack') && { isPack: true }),
      ...(asked.has('survey') && { isSurvey: true }),
      ...(mergeId && { mergeId }),
      ...(tab && { tab }),
    };
  }
  if (section === 'groups' && id) return { section, accountId: id };
  const wishId = asked.get('wish');
  if ((section === 'accounts' || section === 'potential') && wishId) return { section, wishId };
  const siteAddress = asked.get('add');
  if (section === 'sites' && siteAddress) return { section, siteAddress };
  const kam = asked.get('kam');
  if (section === 'hand-over' && kam) return { section, kam };
  const month = asked.get('month');
  if (section === 'letter' && month && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return { section, month };
  const replacesId = asked.get('replaces');
  if (section === 'import' && replacesId) return { section, replacesId };
  const stepId = asked.get('step');
  if (section !== 'today' || !stepId) return { section };
  return { section, stepId, ...(asked.has('done') && { isDone: true }) };
}

function readPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Returns the address at which it is asked whether another account is the same company, to be merged into the first. */
export function pathToMerge(accountId: string, otherId: string): string {
  return `${pathTo('accounts', accountId)}?merge=${encodeURIComponent(otherId)}`;
}

/** Returns the address of what to print for a review of an account. */
export const pathToPack = (accountId: string): string => `${pathTo('accounts', accountId)}?pack`;

/** Returns the address of the answer sheet of a survey. */
export const pathToSurvey = (accountId: string): string => `${pathTo('accounts', accountId)}?survey`;

/** Returns the address of a page, or of a tab of an account's. */
export function pathTo(section: Section, accountId?: string, tab?: AccountTab): string {
  const account = accountId ? `#/${section}/${encodeURIComponent(accountId)}` : `#/${section}`;
  return tab ? `${account}/${tab}` : account;
}

/** Returns the address of the letter of a month. */
export function pathToLetter(month: string): string {
  return `${pathTo('letter')}?month=${month}`;
}

/** Returns the address of what is handed over of a key account manager. */
export function pathToHandOver(kam: string): string {
  return kam ? `${pathTo('hand-over')}?kam=${encodeURIComponent(kam)}` : pathTo('hand-over');
}
