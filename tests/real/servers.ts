import type { Stop } from './child.ts';
import { fillMailbox } from './fill-mailbox.ts';
import { startMailServer } from './mail-server.ts';
import { ensurePackages } from './packages.ts';
import { startRoundcube } from './roundcube-server.ts';
import { startSogo } from './sogo-server.ts';
import { startInFolder } from './start-in-folder.ts';

/** Starts mail servers and webmail on loopback with a filled mailbox; returns how to stop them. Also Playwright's global setup. */
export default function startServers(): Promise<Stop> {
  ensurePackages();
  return startInFolder([
    (root) => {
      fillMailbox(root);
      return startMailServer(root);
    },
    startRoundcube,
    startSogo,
  ]);
}
