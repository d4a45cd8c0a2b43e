import { liveQuery } from 'dexie';

/** Calls `listener` with what `query` reads, and again whenever that changes in any tab, until the returned function is called. */
export function follow<T>(query: () => Promise<T>, listener: (data: T) => void): () => void {
  const subscription = liveQuery(query).subscribe(listener);
  return () => subscription.unsubscribe();
}
