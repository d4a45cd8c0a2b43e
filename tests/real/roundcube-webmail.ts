import type { FrameLocator, Page } from '@playwright/test';
import { ANNA, PORTS } from './ports.ts';

const WEBMAIL = `http://127.0.0.1:${PORTS.roundcube}/`;

/** Signs Anna in and waits for her list of messages. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(WEBMAIL);
  await page.locator('[name=_user]').fill(ANNA.address);
  await page.locator('[name=_pass]').fill(ANNA.password);
  await page.locator('#rcmloginsubmit').click();
  await page.locator('#messagelist tr.message').first().waitFor();
}

/** Opens a folder and waits for its list of messages. */
export async function openFolder(page: Page, name: string): Promise<void> {
  await page.goto(`${WEBMAIL}?_task=mail&_mbox=${name}`);
  await page.locator('#messagelist tr.message').first().waitFor();
}

/** Clicks the message in the list and returns its preview once it stands there. */
export async function openMessage(page: Page, subject: string): Promise<FrameLocator> {
  await page.locator('#messagelist tr.message', { hasText: subject }).first().click();
  const preview = page.frameLocator('#messagecontframe');
  await preview.locator('#message-header h2.subject', { hasText: subject }).waitFor();
  await preview.locator('#messagebody').waitFor();
  return preview;
}

/** Opens the message of the preview in a window of its own and returns that window. */
export async function openInWindow(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('#messagecontframe').locator('#message-header a.extwin').click();
  const window = await opened;
  await window.locator('#message-header h2.subject').waitFor();
  return window;
}

/** Writes and sends a mail through the webmail's own editor, and waits until it is back at the list. */
export async function sendMail(page: Page, mail: { to: string; subject: string; text: string }): Promise<void> {
  await page.goto(`${WEBMAIL}?_task=mail&_action=compose`);
  await page.locator('#compose_to input').first().fill(`${mail.to},`);
  await page.locator('#compose-subject').fill(mail.subject);
  await page.locator('#composebody').fill(mail.text);
  await page.locator('button.send').first().click();
  await page.locator('#messagelist tr.message').first().waitFor();
}
