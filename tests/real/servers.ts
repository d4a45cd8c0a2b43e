import { MESSAGES } from '../demo/messages.ts';
import type { Stop } from './child.ts';
import { fillMailbox } from './fill-mailbox.ts';
import { KINDS_OF_MAIL } from './kinds-of-mail.ts';
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
      fillMailbox(root, Date.now(), [...MESSAGES, ...KINDS_OF_MAIL]);
      return startMailServer(root);
    },
    startRoundcube,
    startSogo,
  ]);
}
