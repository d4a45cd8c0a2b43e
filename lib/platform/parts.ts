import { browser } from './browser';

type Files = Parameters<typeof browser.scripting.executeScript>[0]['files'];

/** Loads a part of the reader ("sites/gmail") into a page where the reader runs; rejects where the page or the part is gone. */
export async function loadPart(part: string, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${part}.js`] as NonNullable<Files> });
}
