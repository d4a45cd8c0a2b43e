import { firstRung } from './dom';
import { fieldIn } from './record';
import type { SiteAdapter } from './site';
import { readVisibleAddresses } from './visible-addresses';

// Every selector last checked 2026-11-21, strongest first.
const NAME = [
  '.item-page-item-name',
  '[data-testid="editable-heading"] h2', // the older item card
  '[data-testid="object-name"]',
];
/** The board's rows lie behind the open item, its neighbours among them. */
const ROWS = '[id^="row-pulse-"]';

const itemOf = ({ pathname }: URL) => /^\/boards\/\d+\/(?:views\/\d+\/)?pulses\/(\d+)(?:\/|$)/.exec(pathname)?.[1];

/** monday CRM: the open item of a board. Its columns are the firm's own, so that only an address in its own row counts. */
export const monday: SiteAdapter = {
  id: 'monday',

  pageKey: (url) => itemOf(url) ?? null,

  read(doc, url) {
    const item = itemOf(url);
    const row = firstRung(doc, [`${ROWS}[id$="-${item}"]`])[0];
    const hasNeighbours = !row && firstRung(doc, [ROWS]).length > 0;
    const ladder = hasNeighbours ? null : readVisibleAddresses(doc, row);
    const title = fieldIn(doc, NAME) || ladder?.title;
    if (!title) return null;
    return { ...(ladder ?? { people: [], rung: 'title' }), title, externalId: `monday:item:${item}` };
  },
};
