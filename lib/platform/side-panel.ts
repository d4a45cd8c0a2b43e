import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the browser's own side panel; must run directly in a click or shortcut. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
}
