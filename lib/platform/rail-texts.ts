import { browser } from './browser';

const KEY = 'railTexts';

/** What the rail says, in the browser's language. */
export interface RailTexts {
  open: string;
  useToolbar: string;
  reload: string;
}

/** Background side: keeps the texts for the readers, anew at every start, as the browser may speak another language by now. */
export function keepRailTexts(): Promise<void> {
  const texts: RailTexts = {
    open: browser.i18n.getMessage('rail_open'),
    useToolbar: browser.i18n.getMessage('rail_useToolbar'),
    reload: browser.i18n.getMessage('rail_reload'),
  };
  return browser.storage.local.set({ [KEY]: texts });
}

/**
 * Page side: returns what the background keeps. To ask the browser for a text there holds the page up until all texts of all
 * the sidebar are read, in every page anew.
 */
export async function recallRailTexts(): Promise<RailTexts> {
  return (await browser.storage.local.get(KEY))[KEY] as RailTexts;
}
