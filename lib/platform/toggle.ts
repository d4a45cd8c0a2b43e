import { browser } from 'wxt/browser';
import type { Wish } from '../messages';
import { requestHost } from './hosts';
import { keepWish } from './kept-wishes';
import { openSidePanel } from './side-panel';
import { tellPage } from './tell';
import { openWorkspace } from './workspace-tab';

/** A tab as the browser tells of it: the address only where the site is approved. */
export type Tab = { id?: number | undefined; url?: string | undefined; title?: string | undefined } | undefined;

/** Tabs whose page does not let the frame load; their button opens the browser's side panel. */
const blocked = new Set<number>();

/** Remembers that a tab needs the browser's side panel. */
export function needsSidePanel(tabId: number): void {
  blocked.add(tabId);
}

/** Asks for the site of a page, or lets the workspace ask; without an address it shows the approved sites. */
export async function offerSite(url: string | undefined): Promise<void> {
  const origin = url?.startsWith('http') ? new URL(url).origin : undefined;
  try {
    if (!origin || !(await requestHost(origin))) await openWorkspace('#/sites');
  } catch {
    // Some browsers no longer count this as part of the click: the workspace asks instead.
    await openWorkspace(`#/sites?add=${encodeURIComponent(origin ?? '')}`);
  }
}

/** Opens or closes the sidebar of a tab; asks for the site where it is not approved. */
export function toggleSidebar(tab: Tab): void {
  const id = tab?.id;
  if (id === undefined) return;
  if (blocked.has(id)) void openSidePanel(id);
  else tellPage(id, { kind: 'sidebar.toggled' }).catch(() => offerSite(tab?.url));
}

/** Calls `listener` on a click of the action button. */
export function onAction(listener: (tab: Tab) => void): void {
  browser.action.onClicked.addListener(listener);
}

/** Opens the workspace at the form for a wish. */
export async function openWish(wish: Wish): Promise<void> {
  await keepWish(wish);
  await openWorkspace(`#/${wish.kind === 'fact' ? 'accounts' : 'potential'}?wish=${wish.id}`);
}

/**
 * Opens the sidebar of a tab at the form for a wish. Where no sidebar can stand, the workspace opens at the same form; it has
 * none for a sent proposal, so the site is asked for instead.
 */
export async function bringWish(tab: Tab, wish: Wish): Promise<void> {
  const id = tab?.id;
  if (id !== undefined) {
    // First of all: only a click or a shortcut may open it.
    const panel = blocked.has(id) && openSidePanel(id);
    try {
      await panel;
      const isBrought = await tellPage(id, { kind: 'wish.made', wish, isComing: panel !== false });
      if (isBrought === true) return;
    } catch {
      // No reader in this tab, or no side panel without a click.
    }
  }
  await (wish.kind === 'proposal' ? offerSite(tab?.url) : openWish(wish));
}
