import { expect, type Page } from '@playwright/test';

/**
 * Returns how to end the extension's service worker, as the browser does after half a minute of rest, and how to have a new one
 * started, as anything does that it listens to. `own` is a page of the extension: to ask in the worker were to keep it alive.
 */
export async function workerLife(own: Page): Promise<{ end: () => Promise<void>; revive: () => Promise<void> }> {
  const session = await own.context().newCDPSession(own);
  const seen = { running: 0, stopped: 0 };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'running' || runningStatus === 'stopped') seen[runningStatus] += 1;
    }
  });
  await session.send('ServiceWorker.enable');
  const becomes = async (status: keyof typeof seen, cause: () => Promise<unknown>) => {
    const before = seen[status];
    await cause();
    await expect.poll(() => seen[status], { message: `the worker is ${status}` }).toBeGreaterThan(before);
  };
  return {
    end: () => becomes('stopped', () => session.send('ServiceWorker.stopAllWorkers')),
    revive: () => becomes('running', () => own.evaluate("chrome.alarms.create('next-reminder', { when: Date.now() })")),
  };
}
