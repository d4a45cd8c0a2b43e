import type { Runtime } from 'webextension-polyfill';
import type { ToBackground, ToPage } from '../messages';
import { browser } from './browser';

/** What a page asks of the team; lib/team has all of it. */
type OfTeam = { kind: `team.${string}`; [more: string]: unknown };

/** Tells the background something; resolves to its answer, where it has one. */
export function tellBackground(message: ToBackground | OfTeam): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Tells the reader in a tab something; rejects where the tab has none. */
export function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

const hostOf = (url = '') => URL.parse(url)?.host ?? '';

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  /** One of our own pages, not a content script. */
  isOwnPage: boolean;
  isPrivate: boolean;
  /** Of the page that sent it. */
  host: string;
  /** Of the page in whose tab it stands. */
  tabHost: string;
}

/** Calls `listener` with every message that reaches this context; what it returns is the answer. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const hear = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
    const answered = listener(message, {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      isOwnPage: Boolean(sender.url?.startsWith(browser.runtime.getURL('/'))),
      isPrivate: Boolean(sender.tab?.incognito),
      host: hostOf(sender.url),
      tabHost: hostOf(sender.tab?.url),
    });
    // Not every browser takes a promise for an answer: true keeps the way open until `answer` is called.
    void answered?.then(answer, () => answer(undefined));
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(hear as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
