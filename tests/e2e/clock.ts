import { expect, type Page } from '@playwright/test';
import type { OpenedChromium } from '../browsers/open-chromium.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Moves the clock of the test build by days; every page and sweep that starts afterwards lives on that day. */
export async function moveClock({ worker }: Pick<OpenedChromium, 'worker'>, days: number): Promise<void> {
  await worker.evaluate(`chrome.storage.local.set({ clockOffset: ${days * DAY} })`);
}

/** Sets the clock of the test build to that moment; it goes on from there in every page that is opened afterwards. */
export async function setClock({ worker }: Pick<OpenedChromium, 'worker'>, moment: string): Promise<void> {
  await worker.evaluate(`chrome.storage.local.set({ clockOffset: Date.parse('${moment}') - Date.now() })`);
}

/** Returns the ids of the notifications that stand on the screen. */
export async function notificationsOf({ worker }: Pick<OpenedChromium, 'worker'>): Promise<string[]> {
  return worker.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
}

/**
 * Leaves out the reminders of what the sample book holds, as of a proposal of it that expires meanwhile, and the one
 * that only says how many more there are.
 *
 * @param own A page of the extension, or its worker
 */
export async function notOfSample(
  ids: string[],
  own: { evaluate(expression: string): Promise<unknown> },
): Promise<string[]> {
  const ofSent = await own.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('keyside');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('followUps').objectStore('followUps').getAll();
      asking.onsuccess = () => {
        const sent = asking.result.filter(({ proposalId }) => proposalId && !proposalId.startsWith('sample-'));
        resolve(sent.map(({ id }) => id));
      };
      opening.result.close();
    };
  })`);
  return ids.filter((id) => (ofSent as string[]).includes(id));
}

/** Waits until the background has looked for what is due: the number on the button is the last thing that it writes. */
export async function sweepEnds({ worker }: Pick<OpenedChromium, 'worker'>): Promise<void> {
  await expect.poll(() => worker.evaluate<string>('chrome.action.getBadgeText({})')).not.toBe('');
}

/** Asks the background, from a page of the extension, to look for what is due; answered once it has, after all earlier looks. */
export const SWEEP = "chrome.runtime.sendMessage({ kind: 'followUps.changed' })";

/** Loads the workspace tab anew, has the background look for what is due, and waits until it has looked. */
export async function sweepAgain(workspace: Page): Promise<void> {
  await workspace.reload();
  await workspace.evaluate(SWEEP);
}
