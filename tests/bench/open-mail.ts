import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { openSidebar } from '../browsers/sidebar.ts';
import type { Mailbox } from '../demo/mailbox.ts';
import type { CommitBench } from './bare-commit.tsx';
import type { FrameBench } from './frame-page.ts';
import { firmOf, numberAtTurn } from './invented-firms.ts';
import type { MailBench } from './mail-page.ts';
import type { FilledBook } from './open-books.ts';

declare const mailBench: MailBench;
declare const frameBench: FrameBench;
declare const commitBench: CommitBench;

/** What one mail took, and what the bare parts of it took right afterwards, in milliseconds. */
export type Turn = Record<
  'fromPage' | 'fromMessage' | 'toDocument' | 'get' | 'hop' | 'commit' | 'commitToDocument',
  number
>;

/** Where the scripts stand that the mail page and the sidebar's frame are given. */
export interface Scripts {
  mail: string;
  frame: string;
}

/** A mail page with its warm sidebar, and a frame in which the same cards are drawn for comparison. */
export interface OpenMail {
  page: Page;
  sidebar: Frame;
  bare: Frame;
  book: FilledBook;
  mailbox: Mailbox;
}

/** Notes when the sidebar hears what over its port. It must run before the sidebar does. */
function noteHeard(): void {
  const heard: { kind: string; at: number }[] = [];
  Object.assign(globalThis, { benchHeard: heard });
  const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage') ?? {};
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    set(listener: (event: MessageEvent) => void) {
      set?.call(this, (event: MessageEvent) => {
        heard.push({ kind: event.data?.kind, at: performance.timeOrigin + performance.now() });
        listener.call(this, event);
      });
    },
  });
}

/** Opens a mail page with an open sidebar beside it, and makes both ready to be measured. */
export async function openMail(
  book: FilledBook,
  mailbox: Mailbox,
  scripts: Scripts,
  bareAddress: string,
): Promise<OpenMail> {
  await book.context.addInitScript(noteHeard);
  const page = await book.context.newPage();
  // The list says whose mailbox it is.
  await page.goto(mailbox.listOf());
  await page.locator('html > div').waitFor({ state: 'attached' });
  await page.goto(mailbox.messageOf('turn-0'));
  const sidebar = await openSidebar(page);
  await page.evaluate(readFileSync(scripts.mail, 'utf8'));
  await sidebar.evaluate(readFileSync(scripts.frame, 'utf8'));
  await sidebar.evaluate(() => frameBench.offerLine());
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.name = 'bare';
    frame.src = address;
    frame.style.cssText = 'position:fixed;left:0;top:0;width:360px;height:100vh;border:0';
    document.body.append(frame);
  }, bareAddress);
  const bare = await page.waitForSelector('iframe[name=bare]').then((frame) => frame.contentFrame());
  if (!bare) throw new Error('The frame for comparison did not load.');
  await bare.waitForFunction('globalThis.commitBench');
  await bare.evaluate(() => commitBench.prepare());
  return { page, sidebar, bare, book, mailbox };
}

/** Opens the mail of another customer, and then does each bare part once. */
export async function openNext({ page, sidebar, bare, book, mailbox }: OpenMail, turn: number): Promise<Turn> {
  const { name, domains } = firmOf(numberAtTurn(turn, book.accounts));
  await sidebar.evaluate((expected) => frameBench.expect(expected), name);
  const opened = await page.evaluate((address) => mailBench.show(address), mailbox.messageOf(`turn-${turn}`));
  const seen = await sidebar.evaluate(() => frameBench.seen());
  const get = await sidebar.evaluate((domain) => frameBench.get(domain), domains[0] ?? '');
  const hop = await page.evaluate(() => mailBench.hop());
  const commit = await bare.evaluate(() => commitBench.commit());
  return {
    fromPage: seen.painted - opened,
    fromMessage: seen.painted - seen.heard,
    toDocument: seen.drawn - seen.heard,
    get,
    hop,
    commit: commit.seen,
    commitToDocument: commit.drawn,
  };
}
