import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadSample } from '../browsers/load-sample.ts';
import { openChromium } from '../browsers/open-chromium.ts';
import { startOutside } from './outside.ts';

/** The build that is tested. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));
const ARTEFACTS = fileURLToPath(new URL('../../artefacts/real/', import.meta.url));

/** Chromium's own services (updates, autofill); what a page or a worker would ask of them stands in `requested` too. */
const OF_CHROMIUM = /(^|\/\/|\.)(googleapis|google|gstatic)\.com[:/]/;
const LOCAL = /^(chrome-extension|data|blob|about):|^http:\/\/(127\.0\.0\.1|localhost)[:/]/;

export interface Visit {
  page: Page;
  /** Every request that a page or a worker made. */
  requested: string[];
  /** Those that were for anywhere but loopback, the browser's own left out. */
  leftLoopback(): string[];
  keepPicture(name: string, of?: Page): Promise<unknown>;
  end(): Promise<void>;
}

/** Opens Chromium with Keyside and the sample book in it, and an empty page. */
export async function startVisit(): Promise<Visit> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const outside = await startOutside();
  const keyside = await openChromium({ extension: EXTENSION, flags: [`--proxy-server=${outside.proxy}`] });
  const requested: string[] = [];
  keyside.context.on('request', (request) => requested.push(request.url()));
  await loadSample(keyside);
  const page = await keyside.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  return {
    page,
    requested,
    leftLoopback: () => [
      ...requested.filter((url) => !LOCAL.test(url)),
      ...outside.asked.filter((url) => !OF_CHROMIUM.test(url)),
    ],
    keepPicture: (name, of = page) => of.screenshot({ path: `${ARTEFACTS}${name}.png` }),
    async end() {
      await keyside.close();
      outside.close();
    },
  };
}
