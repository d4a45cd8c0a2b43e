import { browser } from './browser';

/** How far the tests have moved the clock, in milliseconds; always 0 in a shipped build. */
let offset = 0;

/** Reads the clock's offset of an end-to-end test; a shipped build has none and does nothing. */
export async function setClock(): Promise<void> {
  if (import.meta.env.MODE !== 'e2e') return;
  const stored = (await browser.storage.local.get('clockOffset'))['clockOffset'];
  offset = typeof stored === 'number' ? stored : 0;
}

/** Returns the present moment in the user's time zone. The only place that asks the system for it. */
export function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO().add({ milliseconds: offset });
}

/** Returns a moment of `now()` in milliseconds of the system's own clock, for alarms. */
export function systemTime(moment: Temporal.ZonedDateTime): number {
  return moment.epochMilliseconds - offset;
}
