import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stop } from './child.ts';
import { fillMailbox } from './fill-mailbox.ts';
import { startMailServer } from './mail-server.ts';
import { ensurePackages } from './packages.ts';
import { startRoundcube } from './roundcube-server.ts';
import { startSogo } from './sogo-server.ts';
import { startInOrder } from './start-in-order.ts';

/** Starts mail servers and webmail on loopback with a filled mailbox; returns how to stop them. Also Playwright's global setup. */
export default async function startServers(): Promise<Stop> {
  ensurePackages();
  const root = mkdtempSync(join(tmpdir(), 'keyside-real-'));
  chmodSync(root, 0o755);
  fillMailbox(root);
  const remove: Stop = async () => rmSync(root, { recursive: true, force: true });
  return startInOrder([
    async () => remove,
    () => startMailServer(root),
    () => startRoundcube(root),
    () => startSogo(root),
  ]);
}
