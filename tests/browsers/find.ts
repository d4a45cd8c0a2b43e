import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags for every Chromium that we start: root needs no-sandbox, and nothing may ask the network for anything. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Debian's Chromium that never shows a window. */
export const WINDOWLESS = '/usr/bin/chromium-headless-shell';

const first = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** Returns the path of a Chromium: KEYSIDE_CHROMIUM, else the system's, else Playwright's; undefined where there is none. */
export function findChromium(): string | undefined {
  return first([
    process.env['KEYSIDE_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    chromium.executablePath(),
  ]);
}

/**
 * Returns the path of a Chromium that never shows a window, for pages that are no extension's: it draws no frame of its own around
 * them. Where there is none, or KEYSIDE_CHROMIUM names another, any Chromium.
 */
export function findWindowless(): string | undefined {
  return first([process.env['KEYSIDE_CHROMIUM'], WINDOWLESS]) ?? findChromium();
}

/** Returns the path of a Firefox: KEYSIDE_FIREFOX, else the system's; undefined where there is none. */
export function findFirefox(): string | undefined {
  return first([process.env['KEYSIDE_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox']);
}
