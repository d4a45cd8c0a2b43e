import { expect, type Page } from '@playwright/test';

/** Before each test it is waited for twice: how often it is looked whether that was heard, in milliseconds. */
const OFTEN = [20];

/**
 * Returns how to end the extension's service worker, as the browser does after half a minute of rest, and how to have a new one
 * started, as anything does that it listens to. `own` is a page of the extension: to ask in the worker were to keep it alive.
 */
export async function workerLife(own: Page): Promise<{ end: () => Promise<void>; revive: () => Promise<void> }> {
  const session = await own.context().newCDPSession(own);
  let stops = 0;
  let latest = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      latest = runningStatus;
      if (runningStatus === 'stopped') stops += 1;
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    end: async () => {
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => stops, { message: 'the worker is stopped', intervals: OFTEN }).toBeGreaterThan(before);
    },
    // Something else may have started it again already.
    revive: async () => {
      await own.evaluate("chrome.alarms.create('next-reminder', { when: Date.now() })");
      await expect.poll(() => latest, { message: 'the worker is running', intervals: OFTEN }).toBe('running');
    },
  };
}
