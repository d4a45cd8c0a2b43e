import { fetches } from '../ui/later';

/** Fetches all that was put off, one after the other, whenever the page has nothing else to do. */
export async function fetchInTurn(): Promise<void> {
  for (const fetch of [...fetches]) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    // What cannot be fetched now is asked for again where it is drawn.
    await fetch().catch(() => undefined);
  }
}
