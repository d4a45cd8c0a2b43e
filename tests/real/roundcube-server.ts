import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stop, startChild } from './child.ts';
import { PORTS } from './ports.ts';

const config = (root: string) => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${root}/roundcube.sqlite?mode=0640',
  'imap_host' => '127.0.0.1:${PORTS.imap}',
  'smtp_host' => '127.0.0.1:${PORTS.smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'a key of 24 characters!!',
  'plugins' => [],
  'skin' => 'elastic',
  'language' => 'en_US',
  'timezone' => 'UTC',
  'prettydate' => false,
  'date_long' => 'j M, H:i',
  'log_dir' => '${root}/logs/',
  'temp_dir' => '${root}/temp/',
];
`;

const CREATE_TABLES = `
$database = new PDO('sqlite:' . $argv[1]);
$database->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
`;

/** Starts Debian's Roundcube under PHP's own web server, with a fresh database; returns how to stop it. */
export async function startRoundcube(root: string): Promise<Stop> {
  for (const folder of ['config', 'logs', 'temp']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(join('/etc/roundcube', file), join(root, 'config', file));
  }
  writeFileSync(join(root, 'config', 'config.inc.php'), config(root));
  const created = spawnSync('php', ['-r', CREATE_TABLES, '--', join(root, 'roundcube.sqlite')], { encoding: 'utf8' });
  if (created.status !== 0) throw new Error(`Roundcube's database could not be created: ${created.stderr}`);
  return startChild('php', ['-S', `127.0.0.1:${PORTS.roundcube}`, '-t', '/var/lib/roundcube/public_html'], {
    ports: [PORTS.roundcube],
    log: join(root, 'php.log'),
    env: { ROUNDCUBE_CONFIG_DIR: join(root, 'config'), PHP_CLI_SERVER_WORKERS: '4' },
  });
}
