import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

type Tab = Tabs.Tab | undefined;

const commands = ['toggle-sidebar', 'flag-prospect', 'proposal-sent', 'add-to-dossier'] as const;

/** What a shortcut can ask for; the keys stand in the manifest, and the user may change them. */
export type Command = (typeof commands)[number];

/** Calls the listener of a shortcut with the tab in which it was pressed. */
export function onCommand(listeners: Record<Command, (tab: Tab) => void>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commands.find((one) => one === name);
    if (command) listeners[command](tab);
  });
}

/** Returns the shortcuts with the keys that they have now, as the browser writes them; empty where they have none. */
export async function listShortcuts(): Promise<{ command: Command; keys: string }[]> {
  const known = await browser.commands.getAll();
  return commands.map((command) => ({ command, keys: known.find(({ name }) => name === command)?.shortcut ?? '' }));
}
