import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, findFirefox, WINDOWLESS } from './find.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A browser that is there but lacks its libraries cannot tell its version. */
const runs = (path: string) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function run(command: string, args: string[]): boolean {
  say(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installByPlaywright(): void {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  if (!run(process.execPath, [playwright, 'install', 'chromium'])) say('Playwright could not fetch its Chromium.');
}

function installByApt(packageName: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say('Not root on Debian: no packages can be installed by apt-get.');
    return;
  }
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', packageName]);
}

interface Browser {
  name: string;
  variable: string;
  find: () => string | undefined;
  installers: (() => void)[];
}

const CHROMIUM: Browser = {
  name: 'Chromium',
  variable: 'KEYSIDE_CHROMIUM',
  find: findChromium,
  installers: [installByPlaywright, () => installByApt('chromium')],
};

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'KEYSIDE_FIREFOX',
  find: findFirefox,
  installers: [() => installByApt('firefox-esr')],
};

function ensure({ name, variable, find, installers }: Browser): string {
  for (const install of [() => {}, ...installers]) {
    install();
    const path = find();
    if (path && runs(path)) {
      say(`${name}: ${path}`);
      return path;
    }
    say(path ? `${name} at ${path} does not start.` : `${name}: none found.`);
  }
  throw new Error(`${name} is needed and could not be installed. Install it, or set ${variable} to its path.`);
}

/** Returns the path of a Chromium that starts, installing one where there is none; throws where that fails. */
export const ensureChromium = (): string => ensure(CHROMIUM);

/** Returns the path of a Firefox that starts, installing one where there is none; throws where that fails. */
export const ensureFirefox = (): string => ensure(FIREFOX);

/**
 * Adds to Debian's Chromium the one without windows, of the same version, so that nothing else changes: the tests in the browser take a
 * seventh less of the processor in it. They run in any Chromium, so that it may as well be missing.
 */
function addWindowless(): void {
  if (existsSync(WINDOWLESS) || process.env['KEYSIDE_CHROMIUM'] || process.getuid?.() !== 0) return;
  const [, version] =
    spawnSync('dpkg-query', ['--show', 'chromium'], { encoding: 'utf8' }).stdout?.trim().split('\t') ?? [];
  if (!version) return;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', '--no-remove'];
  const add = () => run('timeout', ['120', ...install, `chromium-headless-shell=${version}`]);
  // Where the list of packages is old or was thrown away, it is fetched once.
  if (!add() && run('timeout', ['60', 'apt-get', 'update'])) add();
  say(`Chromium without windows: ${existsSync(WINDOWLESS) ? WINDOWLESS : 'none, the other one is used.'}`);
}

if (import.meta.main) {
  try {
    ensureChromium();
    addWindowless();
    if (process.argv.includes('--firefox')) ensureFirefox();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
