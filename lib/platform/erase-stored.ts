import { browser } from './browser';
import { forgetSending, SEND_KEY } from './kept-sends';
import { WISH_KEY } from './kept-wishes';
import { forgetReminders } from './notify';
import { keepRailTexts } from './rail-texts';
import { setReminderAlarm } from './reminder-alarm';

/** Forgets what is kept until the browser closes of what was sent or asked for: it may name somebody who is to be erased. */
export async function forgetSaid(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key === WISH_KEY || key.startsWith(SEND_KEY)));
  await forgetSending();
}

/** Forgets all that is kept beside the book, and takes back what reminds of it; the browser's permissions for sites stay. */
export async function eraseStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), setReminderAlarm(undefined)]);
  await forgetReminders();
  // What the rail says in open pages and new ones is the browser's language, and nobody's.
  await keepRailTexts();
}
