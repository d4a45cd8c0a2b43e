import type { Wish } from '../messages';
import { openPopup } from './action-popup';
import { isBlocked } from './blocked-tabs';
import { browser } from './browser';
import { keepWish } from './kept-wishes';
import { openSidePanel } from './side-panel';
import { tellPage } from './tell';
import { openWorkspace } from './workspace-tab';

/** A tab as the browser tells of it: the address only where the site is approved, or after a click or shortcut of ours. */
export type Tab = { id?: number | undefined; url?: string | undefined; title?: string | undefined } | undefined;

/** Offers Keyside for the page of a tab: in the popup, or where the browser opens none without a click, in the workspace. */
export async function offerSite(tab: Tab): Promise<void> {
  try {
    if (tab?.id !== undefined) return await openPopup(tab.id);
  } catch {
    // The workspace asks instead, filled in as far as the address is known.
  }
  const origin = tab?.url?.startsWith('http') ? new URL(tab.url).origin : '';
  await openWorkspace(`#/sites${origin && `?add=${encodeURIComponent(origin)}`}`);
}

/** Opens or closes the sidebar of a tab, by a key or by the mouse; offers Keyside where no reader runs. */
export function toggleSidebar(tab: Tab, byKey: boolean): void {
  const id = tab?.id;
  if (id === undefined) return;
  if (isBlocked(id, tab?.url)) void openSidePanel(id);
  else tellPage(id, { kind: 'sidebar.toggled', byKey }).catch(() => offerSite(tab));
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
    const panel = isBlocked(id, tab?.url) && openSidePanel(id);
    try {
      await panel;
      const isBrought = await tellPage(id, { kind: 'wish.made', wish, isComing: panel !== false });
      if (isBrought === true) return;
    } catch {
      // No reader in this tab, or no side panel without a click.
    }
  }
  await (wish.kind === 'proposal' ? offerSite(tab) : openWish(wish));
}
