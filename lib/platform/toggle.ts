import { browser } from 'wxt/browser';
import { requestHost } from './hosts';
import { openSidePanel } from './side-panel';
import { tellPage } from './tell';
import { openWorkspace } from './workspace-tab';

/** Tabs whose page does not let the frame load; their button opens the browser's side panel. */
const blocked = new Set<number>();

/** Remembers that a tab needs the browser's side panel. */
export function needsSidePanel(tabId: number): void {
  blocked.add(tabId);
}

async function offerSite(url: string | undefined): Promise<void> {
  const origin = url?.startsWith('http') ? new URL(url).origin : undefined;
  try {
    if (!origin || !(await requestHost(origin))) await openWorkspace('#/sites');
  } catch {
    // Some browsers no longer count this as part of the click: the workspace asks instead.
    await openWorkspace(`#/sites?add=${encodeURIComponent(origin ?? '')}`);
  }
}

/** Opens or closes the sidebar on a click of the action button or by the shortcut; asks for the site where it is not approved. */
export function onToggleSidebar(): void {
  const toggle = (tab: { id?: number | undefined; url?: string | undefined } | undefined) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (blocked.has(id)) void openSidePanel(id);
    else tellPage(id, { kind: 'sidebar.toggled' }).catch(() => offerSite(tab?.url));
  };
  browser.action.onClicked.addListener(toggle);
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'toggle-sidebar') toggle(tab);
  });
}
