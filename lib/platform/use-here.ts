import { leaveButtonToReader } from './action-popup';
import { browser } from './browser';
import { requestHost, startReaderInTab } from './hosts';
import { rememberSite } from './site-memory';
import { tellPage } from './tell';
import type { Tab } from './toggle';

/** Returns the tab in front; its address only where a click on the action button, or the user, allows it. */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Asks the user for a site, whose sidebar is then open from the start; call it in a click. Resolves to whether it was granted.
 * The reader is started by the background, as this page may be gone by then.
 */
export async function useHere(origin: string): Promise<boolean> {
  const { hostname } = new URL(origin);
  const remembered = rememberSite(hostname, { open: true });
  // Firefox shows its question beneath an open popup.
  if (import.meta.env.FIREFOX) void remembered.then(() => window.close());
  const [isGranted] = await Promise.all([requestHost(origin), remembered]);
  if (!isGranted) await rememberSite(hostname, { open: false });
  return isGranted;
}

/**
 * Toggles the sidebar of a tab where a reader runs, or starts one with an open sidebar where its site is approved. Resolves to
 * false where it is not.
 */
export async function joinReader(tab: Tab): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await tellPage(tab.id, { kind: 'sidebar.toggled', byKey: false });
    await leaveButtonToReader(tab.id);
    return true;
  } catch {
    return startReaderInTab(tab.id, tab.url);
  }
}
