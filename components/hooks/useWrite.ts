import { createContext, useContext } from 'react';
import type { Undo } from '../../lib/db/write/change';

/**
 * Runs a write, or saves a file; afterwards `done` is shown with the way to take it back where there is one, or what went wrong.
 * Resolves to the write's result, or to undefined where nothing was written; never rejects.
 */
export type RunWrite = <T extends { undo?: Undo | undefined }>(
  write: () => Promise<T>,
  done: string,
) => Promise<T | undefined>;

export const WriteContext = createContext<RunWrite | null>(null);

/** Returns the way to write to the book from a component; throws an Error where no `WriteNotices` stands around it. */
export function useWrite(): RunWrite {
  const run = useContext(WriteContext);
  if (!run) throw new Error('No WriteNotices around this component');
  return run;
}
