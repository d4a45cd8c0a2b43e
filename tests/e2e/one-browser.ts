import { loadSample } from '../browsers/load-sample.ts';
import { type OpenedChromium, openChromium } from '../browsers/open-chromium.ts';
import { bookMade, keepState, putStateBack } from './kept-state.ts';
import { workerLife } from './worker-life.ts';

export interface OneBrowser {
  opened: OpenedChromium;
  /** Brings the browser back to how it was with that book: one tab, nothing kept of a test, no side panel, and a new service worker. */
  beginWith: (book: 'empty' | 'sample') => Promise<void>;
}

const CLOSE_SIDE_PANEL =
  'chrome.sidePanel.setOptions({ enabled: false }).then(() => chrome.sidePanel.setOptions({ enabled: true }))';

/** Opens a Chromium that many tests use one after the other: to start it and to fill its book takes longer than most of them. */
export async function openOneBrowser(extension: string): Promise<OneBrowser> {
  const opened = await openChromium({ extension });
  const { context, ownPage } = opened;
  // The first tab of every browser stays. A plain text of the extension may ask it for everything, and does nothing by itself.
  const [own = await context.newPage()] = context.pages();
  await own.goto(ownPage('LICENCES.txt'));
  const worker = await workerLife(own);

  await own.evaluate(bookMade);
  await worker.end();
  await own.evaluate(keepState, 'empty');
  await worker.revive();
  await loadSample(opened);
  await worker.end();
  await own.evaluate(keepState, 'sample');
  await worker.revive();

  return {
    opened,
    async beginWith(book) {
      for (const page of context.pages()) if (page !== own) await page.close();
      await context.setOffline(false);
      // A side panel that stands open follows every tab of its window, and is told what the frame would be.
      await own.evaluate(CLOSE_SIDE_PANEL);
      await worker.end();
      await own.evaluate(putStateBack, book);
      await worker.revive();
    },
  };
}
