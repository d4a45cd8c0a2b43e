import type { Browser } from 'webextension-polyfill';
import { type Browser as Chromium, browser as here } from 'wxt/browser';

/** What Chromium alone has; each use of it says what Firefox does instead. */
interface OnlyInChromium {
  sidePanel?: typeof Chromium.sidePanel;
}

const own: unknown = here;

/**
 * The browser's API by the names and types that both browsers share. They answer with promises by themselves, Chromium from 144
 * and Firefox from 140 on, so that the types of the polyfill are all that is needed of it.
 */
export const browser = own as Browser & OnlyInChromium;
