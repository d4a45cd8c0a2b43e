import { browser } from './browser';

type Key = Parameters<typeof browser.i18n.getMessage>[0];

/** Returns a text in the browser's language, for what we draw in a page; texts with values are for our own pages only. */
export const pageText = (key: Key): string => browser.i18n.getMessage(key);
