import { browser } from './browser';

/** Opens the browser's own side panel; must run directly in a click or shortcut. */
export function openSidePanel(tabId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ tabId }) : browser.sidebarAction.open();
}
