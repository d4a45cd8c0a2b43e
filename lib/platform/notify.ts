import { browser } from './browser';

/** The buttons of a reminder in their order: Chromium shows two at most, Firefox none. A click beside them opens the step. */
const reminderButtons = ['done', 'tomorrow'] as const;
export type ReminderButton = (typeof reminderButtons)[number];

/**
 * Shows one notification: the account and the step, nothing beyond, and the buttons by their titles where the browser has
 * them. `id` comes back when it is clicked.
 */
export async function showReminder(
  id: string,
  { account, step, titles }: { account: string; step: string; titles: Record<ReminderButton, string> },
): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: account,
    message: step,
  };
  const withButtons = { ...plain, buttons: reminderButtons.map((button) => ({ title: titles[button] })) };
  try {
    await browser.notifications.create(id, withButtons);
  } catch {
    // Firefox knows the event of buttons, and refuses the buttons.
    await browser.notifications.create(id, plain);
  }
}

const MORE = 'more-reminders';
const RED = '#b3261e';

/** Shows that further steps are due, in one notification for all of them. */
export async function showMoreReminders(text: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(MORE, { type: 'basic', iconUrl, title: 'Keyside', message: text });
}

const LOST = 'lost-book';

/** Shows that the book is gone, in a notification and on the action button. */
export async function showLostBook(text: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(LOST, { type: 'basic', iconUrl, title: 'Keyside', message: text });
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeText({ text: '!' });
}

/** Takes back every notification that stands, and the number on the action button. */
export async function forgetReminders(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await browser.action.setBadgeText({ text: '' });
}

/** Calls `listener` with the id of a notification and the button of it that the user clicked, and takes it away. */
export function onReminderButton(listener: (id: string, button: ReminderButton) => void): void {
  browser.notifications.onButtonClicked.addListener((id, place) => {
    const button = reminderButtons[place];
    if (!button) return;
    void browser.notifications.clear(id);
    listener(id, button);
  });
}

/** Calls `listener` with the id of a notification that the user clicked, undefined for one about more than one step, and takes it away. */
export function onReminderClicked(listener: (id: string | undefined) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener(id === MORE || id === LOST ? undefined : id);
  });
}

/** Shows the number of follow-ups that are due on the action button; nothing for 0. */
export async function showDueCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: RED });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
