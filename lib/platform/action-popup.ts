import { browser } from './browser';

const POPUP = '/popup.html';

/**
 * Lets the action button of a tab answer the reader that runs there: a click reaches us instead of opening the popup. The
 * browser forgets it with the next page, so that every other page has the popup.
 */
export async function leaveButtonToReader(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: '' });
}

/** Opens the popup over a tab; rejects where the browser allows that only within a click. */
export async function openPopup(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: browser.runtime.getURL(POPUP) });
  await browser.action.openPopup();
}
