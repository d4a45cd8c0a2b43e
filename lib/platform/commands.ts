import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab | undefined;

/** What a shortcut can ask for; the keys stand in the manifest, and the user may change them. */
export type Command = 'toggle-sidebar' | 'flag-prospect' | 'proposal-sent' | 'add-to-dossier';

/** Calls the listener of a shortcut with the tab in which it was pressed. */
export function onCommand(listeners: Record<Command, (tab: Tab) => void>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = (Object.keys(listeners) as Command[]).find((one) => one === name);
    if (command) listeners[command](tab);
  });
}
