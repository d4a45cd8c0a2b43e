import type { SiteAdapter } from '../../lib/sites/site';
import type { withTaught } from '../../lib/sites/taught';
import type { censoredSnippet } from '../snippet/censored-snippet';
import type { Pointing } from '../teach/point-at';
import type { answerSidebar } from './answer-sidebar';
import type { mountSidebar } from './frame';
import type { Reader, ReaderStart } from './reader-type';
import type { watchPage } from './watch';

/** What the scripts that are loaded later bring to the reader. */
export interface Shelf {
  /** Ends the reader of this document. */
  keysideReader?: AbortController;
  /** Has the reader of this document listen at once: the background asks for it, too (lib/platform/wake-reader.ts). */
  keysideListen?: () => void;
  /** Needed once the page is touched, or a sidebar opens. */
  keysideStartReader?: (start: ReaderStart) => Promise<Reader>;
  /** Needed once the sidebar opens. */
  keysideMountSidebar?: typeof mountSidebar;
  keysideSite?: SiteAdapter;
  /** Needed once a sidebar listens, or something is sent. */
  keysideWatchPage?: typeof watchPage;
  keysideAnswerSidebar?: typeof answerSidebar;
  /** Needed where the user taught a page of the host. */
  keysideTaught?: typeof withTaught;
  /** Needed while the user teaches one. */
  keysidePointAt?: (pointing: Pointing) => void;
  keysideSnippet?: typeof censoredSnippet;
}

/** Where they leave it: the global object of our content scripts, which no page can reach. */
export const shelf: Shelf = globalThis as typeof globalThis & Shelf;

/** Takes something from the shelf: what an earlier version of the extension left there is not to be used again. */
export function take<Name extends keyof Shelf>(name: Name): Shelf[Name] {
  const taken = shelf[name];
  delete shelf[name];
  return taken;
}
