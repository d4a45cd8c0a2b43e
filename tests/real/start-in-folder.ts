import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stop } from './child.ts';
import { startInOrder } from './start-in-order.ts';

/** Starts servers one after the other in a temporary folder; returns how to stop them, which removes the folder. */
export function startInFolder(starts: ((root: string) => Promise<Stop>)[]): Promise<Stop> {
  const root = mkdtempSync(join(tmpdir(), 'keyside-real-'));
  chmodSync(root, 0o755);
  const remove: Stop = async () => rmSync(root, { recursive: true, force: true });
  return startInOrder([async () => remove, ...starts.map((start) => () => start(root))]);
}
