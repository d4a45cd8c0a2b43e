import type { Runtime } from 'webextension-polyfill';
import type { ToBackground, ToPage } from '../messages';
import { browser } from './browser';
import { hostOf } from './host-of';
import { wakeReader } from './wake-reader';

/** What a page asks of the team; lib/team has all of it. */
type OfTeam = { kind: `team.${string}`; [more: string]: unknown };

/** Tells the background something; resolves to its answer, where it has one. */
export function tellBackground(message: ToBackground | OfTeam): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * How a browser says that nobody listened, so that nobody heard: Chromium and Firefox in the same words. Whatever else failed was
 * heard by a page that went away before it answered; sent again, the next page would hear it, too. Firefox says the same of both.
 */
const NOBODY_THERE = 'Receiving end does not exist';

/** Tells the reader in a tab something; rejects where the tab has none, and resolves to nothing where the page went away with it. */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  const tell = () =>
    browser.tabs.sendMessage(tabId, message).catch((error) => {
      if (String(error).includes(NOBODY_THERE)) throw error;
    });
  try {
    return await tell();
  } catch {
    await wakeReader(tabId);
    return tell();
  }
}

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

const senderOf = ({ tab, frameId, url }: Runtime.MessageSender): Sender => ({
  tabId: tab?.id,
  frameId,
  isOwnPage: Boolean(url?.startsWith(browser.runtime.getURL('/'))),
  isPrivate: Boolean(tab?.incognito),
  host: hostOf(url),
  tabHost: hostOf(tab?.url),
});

function hear(listener: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined): void {
  const heard = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
    const answered = listener(message, sender);
    // Not every browser takes a promise for an answer: true keeps the way open until `answer` is called.
    void answered?.then(answer, () => answer(undefined));
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Calls `listener` with every message that reaches this context; what it returns is the answer. */
export const onMessage = (listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void =>
  hear((message, sender) => listener(message, senderOf(sender)));

/** Page side: calls `listener` with what the background asks of the reader, whom nobody else can ask. */
export const onAsked = (listener: (message: ToPage) => Promise<unknown> | undefined): void =>
  hear((message) => listener(message as ToPage));
