import type { Browser } from 'webextension-polyfill';
import type { Browser as Chromium } from 'wxt/browser';

/** What Chromium alone has; each use of it says what Firefox does instead. */
interface OnlyInChromium {
  sidePanel?: typeof Chromium.sidePanel;
}

/** Chromium has both names; to ask for the second one there would make all behind it anew, in every page. */
const own: unknown = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');

/**
 * The browser's API by the names and types that both browsers share. They answer with promises by themselves, Chromium from 144
 * and Firefox from 140 on, so that the types of the polyfill are all that is needed of it.
 */
export const browser = own as Browser & OnlyInChromium;
