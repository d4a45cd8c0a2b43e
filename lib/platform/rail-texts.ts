import { browser } from './browser';

/** Under which name the texts are kept. */
export const RAIL_TEXTS = 'railTexts';

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
  return browser.storage.local.set({ [RAIL_TEXTS]: texts });
}
