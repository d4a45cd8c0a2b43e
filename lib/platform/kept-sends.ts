import type { Send } from '../messages';
import { browser } from './browser';

/** With what the keys of all of them begin. */
export const SEND_KEY = 'send:';

const keyOf = (tabId: number, host: string) => `${SEND_KEY}${tabId}:${host}`;

/** Under which name it is kept that pages of a host ("mail.example.com:8443") have something on its way: whoever follows one of them asks what. */
export const sendingKey = (host: string) => `sending:${host}`;

/** Keeps what a tab's page on this host has sent until the browser closes; null forgets it. */
export async function keepSend(tabId: number, host: string, send: Send | null): Promise<void> {
  const key = keyOf(tabId, host);
  if (send) await browser.storage.session.set({ [key]: send });
  else await browser.storage.session.remove(key);
  const left = Object.keys(await browser.storage.session.get(null));
  const isSending = left.some((one) => one.startsWith(SEND_KEY) && one.endsWith(`:${host}`));
  if (isSending) await browser.storage.local.set({ [sendingKey(host)]: true });
  else await browser.storage.local.remove(sendingKey(host));
}

/** Returns what was kept for the tab and host, to be parsed; undefined for nothing. */
export async function recallSend(tabId: number, host: string): Promise<unknown> {
  const key = keyOf(tabId, host);
  return (await browser.storage.session.get(key))[key];
}
