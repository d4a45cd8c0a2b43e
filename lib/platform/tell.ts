import { type Browser, browser } from 'wxt/browser';
import type { ToBackground, ToPage } from '../messages';

/** Tells the background something; resolves to its answer, which only `sidebar.mounted` has. */
export function tellBackground(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Tells the reader in a tab something; rejects where the tab has none. */
export function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  /** One of our own pages, not a content script. */
  isOwnPage: boolean;
}

/** Calls `listener` with every message that reaches this context; what it returns is the answer. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Browser.runtime.MessageSender) =>
    listener(message, {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isOwnPage: Boolean(sender.url?.startsWith(browser.runtime.getURL('/'))),
    })) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
