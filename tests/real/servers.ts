import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stop } from './child.ts';
import { fillMailbox } from './fill-mailbox.ts';
import { startMailServer } from './mail-server.ts';
import { ensurePackages } from './packages.ts';
import { startRoundcube } from './roundcube-server.ts';

/** Starts mail servers and webmail on loopback with a filled mailbox; returns how to stop them. Also Playwright's global setup. */
export default async function startServers(): Promise<Stop> {
  ensurePackages();
  const root = mkdtempSync(join(tmpdir(), 'keyside-real-'));
  chmodSync(root, 0o755);
  fillMailbox(root);
  const stopMail = await startMailServer(root);
  try {
    const stopRoundcube = await startRoundcube(root);
    return async () => {
      await stopRoundcube();
      await stopMail();
      rmSync(root, { recursive: true, force: true });
    };
  } catch (error) {
    await stopMail();
    throw error;
  }
}
