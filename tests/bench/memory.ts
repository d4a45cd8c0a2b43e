import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

/** Returns the processes that one has started, and theirs. */
function descendantsOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const found = [root];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found.slice(1);
}

/** Returns the megabytes that all processes started from here have for themselves or share: not what they run, nor files they map. */
function memoryNow(): number {
  let kilobytes = 0;
  for (const pid of descendantsOf(process.pid)) {
    for (const [, size] of read(`/proc/${pid}/status`).matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm))
      kilobytes += Number(size);
  }
  return kilobytes / 1024;
}

/** Does a work, and returns by how many megabytes the memory of all browsers has grown at most meanwhile. */
export async function mostMemory<T>(work: () => Promise<T>): Promise<{ result: T; megabytes: number }> {
  const before = memoryNow();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, memoryNow());
  }, 200);
  try {
    return { result: await work(), megabytes: most - before };
  } finally {
    clearInterval(looking);
  }
}
