import { browser } from 'wxt/browser';

/** Shows one notification: the account and the step, nothing beyond. `id` comes back when it is clicked. */
export async function showReminder(id: string, account: string, step: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: account,
    message: step,
  });
}

/** Calls `listener` with the id of a notification that the user clicked, and takes it away. */
export function onReminderClicked(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener(id);
  });
}

/** Shows the number of follow-ups that are due on the action button; nothing for 0. */
export async function showDueCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
