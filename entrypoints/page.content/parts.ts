import { tellBackground } from '../../lib/platform/tell';
import type { SiteAdapter } from '../../lib/sites/site';
import { type Shelf, take } from './shelf';

/** Loads a part of the reader into the page and returns what it brings; undefined where it brings nothing. */
async function fetchPart<Name extends keyof Shelf>(part: string, name: Name): Promise<Shelf[Name]> {
  await tellBackground({ kind: 'part.wanted', part });
  return take(name);
}

/** Loads the adapter of this name into the page, alone, and returns it; undefined where that failed. */
export async function fetchAdapter(id: string): Promise<SiteAdapter | undefined> {
  const adapter = await fetchPart(`sites/${id}`, 'keysideSite');
  return adapter?.id === id ? adapter : undefined;
}

/** Loads the reader itself. */
export const fetchReader = () => fetchPart('reader', 'keysideStartReader');

/** Loads what puts the sidebar beside the page. */
export const fetchFrame = () => fetchPart('frame', 'keysideMountSidebar');

/** Loads what says who the page is about. */
export const fetchWatch = () => fetchPart('watch', 'keysideWatchPage');

/** Loads what answers the sidebar's rarer wishes. */
export const fetchAnswer = () => fetchPart('answer', 'keysideAnswerSidebar');

/** Loads what reads a page that the user taught. */
export const fetchTaught = () => fetchPart('taught', 'keysideTaught');

/** Loads what lets the user point at a field of the page. */
export const fetchPointAt = () => fetchPart('teach', 'keysidePointAt');

/** Loads what makes a censored copy of the page. */
export const fetchSnippet = () => fetchPart('snippet', 'keysideSnippet');
