import type { PageNews } from '../../lib/messages';

/** What the sidebar has heard from the page: nothing yet, or the latest message. */
export type PageState = { kind: 'waiting' } | PageNews;

/** A page that names somebody. */
export type ReadPage = Extract<PageNews, { kind: 'page.changed' }>;
