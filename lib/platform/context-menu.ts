import type { Tabs } from 'webextension-polyfill';
import { t } from '../text';
import { browser } from './browser';

/** Pages of the web: nothing is offered on the browser's own. */
const ON: [string, ...string[]] = ['http://*/*', 'https://*/*'];

/** What was clicked, and where. */
export interface Clicked {
  item: 'flag' | 'fact';
  /** The selected text, '' for none; line breaks are lost. */
  text: string;
  /** The address of the link under the pointer, '' for none. */
  link: string;
  /** The address of the page. */
  url: string;
  tab: Tabs.Tab | undefined;
}

/** Puts our items into the context menu, in the language in use; call it again for another language. */
export async function showContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const item = (id: Clicked['item'], title: string, contexts: ['page' | 'selection', ...('link' | 'selection')[]]) =>
    browser.contextMenus.create({ id, title, contexts, documentUrlPatterns: ON });
  item('flag', t('flag_open'), ['page', 'link', 'selection']);
  item('fact', t('dossier_addSelection'), ['selection']);
}

/** Calls `listener` with every click on one of our items. */
export function onContextMenu(listener: (clicked: Clicked) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId: item, selectionText: text = '', linkUrl: link = '', pageUrl: url = '' } = info;
    if (item === 'flag' || item === 'fact') listener({ item, text, link, url, tab });
  });
}
