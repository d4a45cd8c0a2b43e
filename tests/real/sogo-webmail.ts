import type { Page } from '@playwright/test';
import { ANNA, PORTS } from './ports.ts';

const WEBMAIL = `http://127.0.0.1:${PORTS.sogo}/SOGo/`;
const ROW = 'button[ng-click="mailbox.selectMessage(currentMessage)"]';
const SUBJECT = '[ng-bind="viewer.message.subject"]';

/** A mail as SOGo's editor takes it; the file, where there is one, holds nothing but a few letters. */
export interface Written {
  to: string;
  subject: string;
  text: string;
  file?: string;
}

/** Signs Anna in and waits for her list of messages. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(WEBMAIL);
  await page.locator('[ng-model="app.creds.username"]').fill(ANNA.address);
  await page.locator('[ng-model="app.creds.password"]').fill(ANNA.password);
  await page.locator('form button[type=submit]').first().click();
  await page.locator(ROW).first().waitFor();
}

/** Opens a folder out of the list of them; its messages come with the next click. */
export const openFolder = (page: Page, name: string): Promise<void> =>
  page.getByText(name, { exact: true }).first().click();

/** Clicks the message whose subject begins so, and waits until it is shown. */
export async function openMessage(page: Page, subject: string): Promise<void> {
  await page.locator(`${ROW}[aria-label^="${subject}"]`).first().click();
  await page.locator(SUBJECT, { hasText: subject }).waitFor();
}

/** Opens the message in a window of its own and returns that window. */
export async function openInWindow(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.locator('[ng-click="viewer.openInPopup()"]').click();
  const window = await opened;
  await window.locator(SUBJECT).waitFor();
  return window;
}

/** Writes a mail in SOGo's editor, and leaves it open there. */
export async function writeMail(page: Page, { to, subject, text, file }: Written): Promise<void> {
  await page.locator('md-fab-trigger button').click();
  await page.locator('[ng-click="mailbox.newMessage($event)"]').click();
  const editor = page.locator('#mailEditor.md-transition-in');
  const body = editor.frameLocator('iframe').locator('body[contenteditable=true]');
  await body.waitFor();
  const receivers = editor.locator('[ng-model="editor.message.editable.to"]');
  await receivers.locator('input').fill(to);
  // SOGo takes the address up once the field is left.
  await editor.locator('[name=subject]').fill(subject);
  await receivers.locator('md-chip', { hasText: to }).waitFor();
  // At once: the editor moves the caret while it starts, and letters typed one by one would be mixed up.
  await body.fill(text);
  if (!file) return;
  const buffer = Buffer.from('%PDF-1.4');
  await editor.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'application/pdf', buffer });
  await editor.locator('.sg-mail-editor-attachments a', { hasText: file }).waitFor();
}

/** Sends the mail that stands in the editor. */
export const send = (page: Page): Promise<void> => page.locator('#mailEditor [ng-click="editor.send()"]').click();

/** Closes the editor of a mail that was refused. */
export async function giveUp(page: Page): Promise<void> {
  await page.locator('#mailEditor [ng-switch-when="error"] button').click();
  await page.locator('#mailEditor [ng-click="editor.cancel()"]').click();
  await page.locator('#mailEditor').waitFor({ state: 'detached' });
}

/** Goes to a day of Anna's calendar ("20261130") and opens the event of that name. */
export async function openEvent(page: Page, day: string, summary: string): Promise<void> {
  // Another day of the same page is only another hash.
  await page.goto('about:blank');
  await page.goto(`${WEBMAIL}so/${ANNA.address}/Calendar/view#!/calendar/day/${day}`);
  // The event stands in the list beside the day as well.
  await page.locator('.sg-event', { hasText: summary }).first().click();
  await page.locator('[ng-bind="::editor.component.summary"]', { hasText: summary }).waitFor();
}
