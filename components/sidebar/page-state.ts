import type { PageNews } from '../../lib/messages';

/** What the sidebar has heard from the page: nothing yet, that nobody reads it, or the latest message. */
export type PageState = { kind: 'waiting' } | { kind: 'unread' } | PageNews;

/** A page that names somebody. */
export type ReadPage = Extract<PageNews, { kind: 'page.changed' }>;
