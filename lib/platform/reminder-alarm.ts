import { browser } from './browser';

const NAME = 'next-reminder';

/** Sets the one alarm for the next reminder, in milliseconds since 1970; undefined clears it. */
export async function setReminderAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: at });
}

/**
 * Has the background begin with the browser: Firefox forgets alarms when it ends, and begins by itself only what waits for this.
 */
export function beginWithBrowser(): void {
  browser.runtime.onStartup.addListener(() => undefined);
}

/** Calls `listener` when the alarm goes off. */
export function onReminderAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
