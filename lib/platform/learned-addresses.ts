import { browser } from './browser';
import { onStored } from './on-stored';
import { recallSite, rememberSite, siteKey, siteMemoryOf } from './site-memory';

/** An address under which pages of a host said that the user is signed in. */
export interface LearnedAddress {
  host: string;
  email: string;
}

const KEY = siteKey('');

/** Returns the addresses that pages have told as the user's, by host. */
export async function listLearned(): Promise<LearnedAddress[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(KEY)
      ? (siteMemoryOf(value).self ?? []).map((email) => ({ host: key.slice(KEY.length), email }))
      : [],
  );
}

/** Forgets an address that pages of a host have told. */
export async function forgetLearned({ host, email }: LearnedAddress): Promise<void> {
  const { self = [] } = await recallSite(host);
  await rememberSite(host, { self: self.filter((one) => one !== email) });
}

/** Calls `listener` whenever what is remembered of any host changes, until the returned function is called. */
export function onLearnedChanged(listener: () => void): () => void {
  return onStored((key) => key.startsWith(KEY) && listener());
}
