import { createContext, useContext } from 'react';
import type { FromSidebar } from '../../lib/messages';

type Rail = Extract<FromSidebar, { kind: 'rail.changed' }>;

/** What the sidebar can do beyond the book; its entry point brings it along. */
export interface SidebarAbilities {
  close(): void;
  /** Asks the page for another width, in CSS pixels. */
  resized(width: number): void;
  openWorkspace(hash: string): void;
  /** Tells the rail in the page the tier's letter and whether something is due; never more. */
  railChanged(letter: Rail['letter'], due: boolean): void;
  reload(): void;
}

export const AbilitiesContext = createContext<SidebarAbilities | null>(null);

/** Returns what the sidebar can do beyond the book; throws an Error outside of the sidebar. */
export function useAbilities(): SidebarAbilities {
  const abilities = useContext(AbilitiesContext);
  if (!abilities) throw new Error('No AbilitiesContext around this component');
  return abilities;
}
