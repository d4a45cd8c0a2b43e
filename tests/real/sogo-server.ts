import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Stop, startChild } from './child.ts';
import { PORTS } from './ports.ts';
import { DATABASE_URL, startDatabase } from './sogo-database.ts';
import { startSogoProxy } from './sogo-proxy.ts';
import { startInOrder } from './start-in-order.ts';

const settings = (root: string): Record<string, string> => ({
  WOPort: `127.0.0.1:${PORTS.sogod}`,
  WOUseWatchDog: 'NO',
  WONoDetach: 'YES',
  WOLogFile: '-',
  WOPidFile: `${root}/sogo/pid`,
  SOGoMailSpoolPath: `${root}/sogo/spool`,
  SOGoMemcachedHost: `127.0.0.1:${PORTS.memory}`,
  SOGoProfileURL: `${DATABASE_URL}/sogo_user_profile`,
  OCSFolderInfoURL: `${DATABASE_URL}/sogo_folder_info`,
  OCSSessionsFolderURL: `${DATABASE_URL}/sogo_sessions_folder`,
  OCSStoreURL: `${DATABASE_URL}/sogo_store`,
  OCSAclURL: `${DATABASE_URL}/sogo_acl`,
  OCSCacheFolderURL: `${DATABASE_URL}/sogo_cache_folder`,
  SOGoUserSources: `({ type = sql; id = users; viewURL = "${DATABASE_URL}/users"; canAuthenticate = YES; userPasswordAlgorithm = plain; })`,
  SOGoIMAPServer: `imap://127.0.0.1:${PORTS.imap}`,
  SOGoSMTPServer: `smtp://127.0.0.1:${PORTS.smtp}`,
  SOGoMailingMechanism: 'smtp',
  SOGoMailDomain: 'nordlicht.test',
  SOGoLoginModule: 'Mail',
  SOGoLanguage: 'English',
  SOGoTimeZone: 'UTC',
  SOGoGravatarEnabled: 'NO',
  SOGoExternalAvatarsEnabled: 'NO',
});

/** SOGo refuses to run as root, and what it is told here goes before the settings of the system. */
function startSogod(root: string): Promise<Stop> {
  mkdirSync(join(root, 'sogo', 'spool'), { recursive: true });
  spawnSync('chown', ['-R', 'sogo:sogo', join(root, 'sogo')]);
  const told = Object.entries(settings(root)).flatMap(([name, value]) => [`-${name}`, value]);
  return startChild('setpriv', ['--reuid=sogo', '--regid=sogo', '--clear-groups', 'sogod', ...told], {
    ports: [PORTS.sogod],
    log: join(root, 'sogo.log'),
  });
}

/** Starts Debian's SOGo with a database and a memcached of its own, and the web server before it; returns how to stop all. */
export function startSogo(root: string): Promise<Stop> {
  const memory = ['-u', 'nobody', '-l', '127.0.0.1', '-p', `${PORTS.memory}`, '-m', '16'];
  return startInOrder([
    () => startDatabase(root),
    () => startChild('memcached', memory, { ports: [PORTS.memory], log: join(root, 'memcached.log') }),
    () => startSogod(root),
    startSogoProxy,
  ]);
}
