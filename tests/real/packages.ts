import { spawnSync } from 'node:child_process';

/** What Roundcube and its mail servers are made of, all from Debian's own archive. */
const OF_ROUNDCUBE = [
  'dovecot-imapd',
  'dovecot-lmtpd',
  'opensmtpd',
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
];

/** The same with SOGo. */
const PACKAGES = [...OF_ROUNDCUBE, 'sogo', 'memcached', 'mariadb-server'];

const isInstalled = (name: string) =>
  spawnSync('dpkg-query', ['-W', '-f', '$' + '{Status}', name], { encoding: 'utf8' }).stdout?.includes('ok installed');

/** Returns why Roundcube cannot be started here, as a sentence; null where it can. Installs nothing. */
export function whyNoRoundcube(): string | null {
  const missing = OF_ROUNDCUBE.filter((name) => !isInstalled(name));
  if (missing.length > 0) return `Roundcube needs these packages of Debian: ${missing.join(' ')}.`;
  return process.getuid?.() === 0 ? null : 'The mail servers behind Roundcube must be started as root.';
}

/** Installs the missing packages where we are root on Debian; throws with the list of them anywhere else. */
export function ensurePackages(): void {
  if (spawnSync('dpkg-query', ['--version']).status !== 0) {
    throw new Error(`The real webmail needs Debian with these packages: ${PACKAGES.join(' ')}`);
  }
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    const also = missing.length > 0 ? ` Missing as well: ${command}` : '';
    throw new Error(`The mail servers of this test must be started as root.${also}`);
  }
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stdout.write(`> apt-get update && ${command}\n`);
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  if (spawnSync(command, { shell: true, stdio: 'inherit', env }).status !== 0) throw new Error(`Failed: ${command}`);
}
