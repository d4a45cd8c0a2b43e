import { browser } from './browser';

const POPUP = '/popup.html';

/**
 * Whether a click on the action button opens the popup by itself, so that each reader has to ask for the button. Chromium lets us open
 * it after the click, where no reader has answered: no page need be known for that.
 */
export const opensByItself = import.meta.env.FIREFOX;

/**
 * Lets the action button of a tab answer the reader that runs there: a click reaches us instead of opening the popup, which a page
 * before may have been given. The browser forgets it with the next page.
 */
export async function leaveButtonToReader(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: '' });
}

/** Popups that are being opened, by tab: a double click asks twice, and the browser refuses a second one. */
const opening = new Map<number, Promise<void>>();

/** Opens the popup over a tab; rejects where the browser allows that only within a click. */
export function openPopup(tabId: number): Promise<void> {
  const open = async () => {
    await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(POPUP) });
    await browser.action.openPopup();
  };
  const opened = opening.get(tabId) ?? open().finally(() => opening.delete(tabId));
  opening.set(tabId, opened);
  return opened;
}
