import { rmSync } from 'node:fs';

/** Removes the folder of a browser that has ended: a process of it that goes a moment later may still write there. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
