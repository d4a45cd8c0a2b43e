import { expect, inject, it } from 'vitest';

/** One line of the table of promises: how often it was tried, and how often it was broken. */
export interface Promised {
  says: string;
  tries: number;
  broken: number;
}

declare module 'vitest' {
  interface TaskMeta {
    promised?: Promised;
  }
  interface ProvidedContext {
    /** Whether all tries are made (`npm run faults`), or the few of `npm test`. */
    allFaults: boolean;
  }
}

/**
 * Declares a test of what we promise whatever goes wrong: `attempt` throws where the promise is broken. It is tried `soon` times
 * in `npm test` and `all` times in `npm run faults`, and every try is made, so that the table says how many break it.
 */
export function promise(
  says: string,
  { soon, all }: { soon: number; all: number },
  attempt: (number: number) => Promise<void> | void,
): void {
  const tries = inject('allFaults') ? all : soon;
  // Some come to pass over a server, and nothing here is about how fast a slow machine is.
  it(says, { timeout: 90_000 + tries * 60_000 }, async ({ task }) => {
    const faults: string[] = [];
    for (let number = 0; number < tries; number += 1) {
      try {
        await attempt(number);
      } catch (error) {
        faults.push(`try ${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    task.meta.promised = { says, tries, broken: faults.length };
    expect(faults).toEqual([]);
  });
}
