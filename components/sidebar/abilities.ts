import { createContext, useContext } from 'react';
import type { FromSidebar, NoBook, TaughtField, ViewChange, Wish } from '../../lib/messages';
import type { TaughtPage } from '../../lib/taught';
import type { Shortcut } from '../keys/shortcut';

type Rail = Extract<FromSidebar, { kind: 'rail.changed' }>;

/** What the sidebar can do beyond the book; its entry point brings it along. */
export interface SidebarAbilities {
  close(): void;
  /** Asks the page for another width, in CSS pixels. */
  resized(width: number): void;
  /** Whether a page stands around it; else it is in the browser's own side panel, which only the browser moves and closes. */
  standsInPage: boolean;
  /** Opens the browser's own side panel in place of the sidebar beside the page; must run directly in a click. */
  moveToSidePanel(): void;
  /** Stands or looks otherwise on this site from now on. */
  changeView(change: ViewChange): void;
  /** Takes sidebar and rail out of this site's pages until tomorrow. */
  hideForToday(): void;
  openWorkspace(hash: string): void;
  /** Tells the rail in the page the tier's letter and whether something is due; never more. */
  railChanged(letter: Rail['letter'], due: boolean): void;
  reload(): void;
  /** Resolves to the text that is selected in the page, with its address and title; null where nothing is. */
  selectedFact(): Promise<Extract<Wish, { kind: 'fact' }> | null>;
  /** Lets the user point at a field on the page; what they point at is heard. */
  startTeaching(field: TaughtField): void;
  stopTeaching(): void;
  /** Keeps where fields stand on a kind of page; resolves to the way to take that back. */
  teach(page: TaughtPage): Promise<{ undo: () => Promise<void> }>;
  /** The name of the app of that id where only addresses can be read in it, else null. */
  limitedSite(id: string): Promise<string | null>;
  /** Asks the page for its structure without its texts, for a bug report. */
  askForSnippet(): void;
  /** The user has answered what was offered for a sent message: it is not offered again. */
  settleSend(): void;
  /** Why the book is not here. */
  whyNoBook(): Promise<NoBook>;
  /** The shortcuts that the browser listens to, with the keys that they have now. */
  shortcuts(): Promise<Shortcut[]>;
}

export const AbilitiesContext = createContext<SidebarAbilities | null>(null);

/** Returns what the sidebar can do beyond the book; throws an Error outside of the sidebar. */
export function useAbilities(): SidebarAbilities {
  const abilities = useContext(AbilitiesContext);
  if (!abilities) throw new Error('No AbilitiesContext around this component');
  return abilities;
}
