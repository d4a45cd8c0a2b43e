import type { FromPage } from '../../lib/messages';

/** What the sidebar has heard from the page: nothing yet, or the latest message. */
export type PageState = { kind: 'waiting' } | FromPage;

/** A page that names somebody. */
export type ReadPage = Extract<FromPage, { kind: 'page.changed' }>;
