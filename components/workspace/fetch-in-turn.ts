import { fetches } from '../ui/later';

/** A page in the background is never said to have nothing to do. */
const AT_MOST = { timeout: 1_000 };

/** Fetches all that was put off, one after the other, whenever the page has nothing else to do, a second after the last at most. */
export async function fetchInTurn(): Promise<void> {
  for (const fetch of [...fetches]) {
    await new Promise((resolve) => requestIdleCallback(resolve, AT_MOST));
    // What cannot be fetched now is asked for again where it is drawn.
    await fetch().catch(() => undefined);
  }
}
