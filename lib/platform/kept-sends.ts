import type { Send } from '../messages';
import { browser } from './browser';

/** With what the keys of all of them begin. */
export const SEND_KEY = 'send:';

const keyOf = (tabId: number, host: string) => `${SEND_KEY}${tabId}:${host}`;

/** With what the keys begin under which it is kept when a page of a host sent something last that is on its way, in milliseconds since 1970. */
const SENDING = 'sending:';

/** The key of that for a host ("mail.example.com:8443"): whoever follows a page of it asks what. */
export const sendingKey = (host: string) => `${SENDING}${host}`;

/** Milliseconds after which a message that another page left is of no interest any more. */
const FORGET_AFTER = 600_000;

/** Says whether what was sent then, by the clock of pages, may be on its way still. */
export const isOnItsWay = (at: unknown): boolean => typeof at === 'number' && Date.now() - at < FORGET_AFTER;

/** Keeps what a tab's page on this host has sent until the browser closes; null forgets it. */
export async function keepSend(tabId: number, host: string, send: Send | null): Promise<void> {
  const key = keyOf(tabId, host);
  if (send) await browser.storage.session.set({ [key]: send });
  else await browser.storage.session.remove(key);
  const left = Object.entries(await browser.storage.session.get(null)) as [string, Send][];
  const sent = left.flatMap(([one, { at }]) => (one.startsWith(SEND_KEY) && one.endsWith(`:${host}`) ? at : []));
  if (sent.length > 0) await browser.storage.local.set({ [sendingKey(host)]: Math.max(...sent) });
  else await browser.storage.local.remove(sendingKey(host));
}

/** Forgets on which hosts something was on its way: what it was is forgotten as well, or went with the browser. */
export async function forgetSending(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => key.startsWith(SENDING)));
}

/** Returns what was kept for the tab and host, to be parsed; undefined for nothing. */
export async function recallSend(tabId: number, host: string): Promise<unknown> {
  const key = keyOf(tabId, host);
  return (await browser.storage.session.get(key))[key];
}
