import { browser } from './browser';

/** Opens the browser's own side panel; must run directly in a click or shortcut. */
export function openSidePanel(tabId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ tabId }) : browser.sidebarAction.open();
}

/** Learns in which tab this page of ours stands. Returns what opens the browser's own side panel there, directly in a click. */
export async function ownSidePanel(): Promise<() => Promise<void>> {
  const tab = await browser.tabs.getCurrent();
  return async () => {
    if (tab?.id !== undefined) await openSidePanel(tab.id);
  };
}
