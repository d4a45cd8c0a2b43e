import type { OpenedChromium } from '../browsers/open-chromium.ts';

/**
 * Calls the real listeners of an event of the browser with the active tab, as a headless browser has neither shortcuts nor
 * menus: Chromium's event objects pass on what they are given. `first` is the code of the first thing that they get.
 */
export const dispatch = ({ worker }: Pick<OpenedChromium, 'worker'>, event: string, first: string): Promise<void> =>
  worker.evaluate<void>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { chrome.${event}.dispatch(${first}, tab); })`,
  );
