import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stop, startChild } from './child.ts';
import { ANNA, PORTS } from './ports.ts';

/** Where SOGo finds its tables; it creates them itself, all but the one with the users. */
export const DATABASE_URL = `mysql://sogo:${ANNA.password}@127.0.0.1:${PORTS.database}/sogo`;

const CREATE_USERS = `
CREATE DATABASE sogo CHARACTER SET utf8mb4;
CREATE USER sogo@127.0.0.1 IDENTIFIED BY '${ANNA.password}';
GRANT ALL ON sogo.* TO sogo@127.0.0.1;
CREATE TABLE sogo.users (c_uid VARCHAR(80), c_name VARCHAR(80), c_password VARCHAR(80), c_cn VARCHAR(80), mail VARCHAR(80));
INSERT INTO sogo.users VALUES ('${ANNA.address}', '${ANNA.address}', '${ANNA.password}', '${ANNA.name}', '${ANNA.address}');
`;

/** Starts a MariaDB of our own, beside any of the system, with the table of SOGo's users; returns how to stop it. */
export async function startDatabase(root: string): Promise<Stop> {
  const folder = join(root, 'mariadb');
  mkdirSync(folder);
  spawnSync('chown', ['mysql:mysql', folder]);
  writeFileSync(join(root, 'users.sql'), CREATE_USERS, { mode: 0o644 });
  const own = ['--no-defaults', '--user=mysql', `--datadir=${folder}`, '--skip-name-resolve'];
  const created = spawnSync('mariadb-install-db', [...own, '--skip-test-db'], { encoding: 'utf8' });
  if (created.status !== 0) throw new Error(`SOGo's database could not be created: ${created.stderr}`);
  const listen = ['--bind-address=127.0.0.1', `--port=${PORTS.database}`, `--socket=${folder}/socket`];
  const files = [`--pid-file=${folder}/pid`, `--init-file=${join(root, 'users.sql')}`];
  return startChild('mariadbd', [...own, ...listen, ...files], {
    ports: [PORTS.database],
    log: join(root, 'mariadb.log'),
  });
}
