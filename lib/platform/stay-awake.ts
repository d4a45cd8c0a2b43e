import { browser } from './browser';

const NAME = 'team';
/** A worker that nobody asks anything sleeps after half a minute: a question of its own keeps it (milliseconds). */
const BEFORE_SLEEP = 20_000;

let asking: ReturnType<typeof setInterval> | undefined;

/** Keeps the background awake, and has it woken within a minute where the browser ends it all the same. */
export async function stayAwake(): Promise<void> {
  asking ??= setInterval(() => void browser.runtime.getPlatformInfo(), BEFORE_SLEEP);
  if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { periodInMinutes: 1 });
}

/** Lets the background sleep again. */
export async function maySleep(): Promise<void> {
  clearInterval(asking);
  asking = undefined;
  await browser.alarms.clear(NAME);
}

/** Calls `listener` every minute while the background stays awake. */
export function onAwake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
