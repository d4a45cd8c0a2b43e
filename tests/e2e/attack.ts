import { expect } from '@playwright/test';
import type { FromPage, FromSidebar, ToBackground } from '../../lib/messages.ts';
import { keepState } from './kept-state.ts';
import { oracles } from './oracles.ts';

/** Where the rail stands in a window of 1280 pixels by 800; its closed root cannot be asked. */
export const RAIL = { x: 1252, y: 280, width: 28, height: 76 };

/** So many looks last until the background has looked for what is due: a second after a sidebar has drawn, later on a busy machine. */
export const QUIET = 6;

/** A page of either driver, as far as it can be asked. */
export interface Asked {
  evaluate(body: string | (() => unknown)): Promise<unknown>;
}

/** Asks every oracle in a page; resolves to their answers by name. */
export async function askOracles(page: Asked): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  // Only a window in front answers for the focus, and a tab that has just opened may have taken it.
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  for (const [name, ask] of Object.entries(oracles))
    answers[name] = JSON.stringify(await page.evaluate(ask), null, 1) ?? 'nothing';
  return answers;
}

/** Returns all that the extension has written, once it was the same at so many `looks` half a second apart; `own` is a page of its own. */
export async function keptNow(own: Asked, looks = 1): Promise<string> {
  let before = '';
  let same = 0;
  const look = async () => {
    const now = String(await own.evaluate(`(${keepState})('now').then(() => JSON.stringify(kept.now))`));
    same = now === before ? same + 1 : 0;
    before = now;
    return same;
  };
  await expect.poll(look, { intervals: [500] }).toBeGreaterThanOrEqual(looks);
  return before;
}

/**
 * All that a page can do at once to make the sidebar write something or answer to it: forged messages to whatever can be reached, made-up
 * clicks and keys, names of the document taken by its elements for a second, and the mail's sender changed 53 times a second for three seconds between
 * a client and strangers. Runs in the page's own world; resolves to all that differed in what it can see of us meanwhile.
 */
export async function attack(): Promise<string[]> {
  // The names that are taken below are taken from us, too.
  const { documentElement: root, body } = document;
  const links = [...document.querySelectorAll<HTMLElement>('td.header a')];
  const former = links.map((link) => [link.getAttribute('href'), link.title, link.textContent] as const);
  const host = [...root.children].findLast(({ localName }) => localName === 'div') as HTMLElement;
  const where = { site: 'roundcube', host: location.hostname, pageKey: 'x' };
  const from = { name: 'Mallory', email: 'mallory@kovacs-bau.test', role: 'from' as const };
  const client = { ...from, role: 'to' as const };
  const draft = { to: [client], subject: 'Our offer', text: 'I call you on Friday.', attachments: ['offer.pdf'] };
  // As the sidebar and the background take them from our own scripts: what is malformed would be refused wherever it came from.
  const messages = [
    { kind: 'page.changed', ...where, subject: { people: [from] }, self: [] },
    { kind: 'draft.changed', site: where.site, host: where.host, draft },
    { kind: 'mail.sent', site: where.site, host: where.host, send: { id: '1', draft, state: 'sent', at: Date.now() } },
    { kind: 'frame.created', nonce: '0'.repeat(32) },
    { kind: 'sidebar.mounted', nonce: '0'.repeat(32) },
    { kind: 'send.changed', send: { id: '1', draft, state: 'sent', at: Date.now() } },
    { kind: 'wish.made', wish: { id: '1', kind: 'flag', about: 'Kovács Bau Kft.' } },
    { kind: 'view.told', view: { side: 'left', room: 'overlay', theme: 'dark' } },
    { kind: 'sidebar.opened' },
    { kind: 'rail.changed', letter: 'K', due: true },
    { kind: 'view.changed', view: { side: 'left' } },
    { kind: 'sidebar.closed' },
  ] satisfies (FromPage | FromSidebar | ToBackground)[];
  const forge = () => {
    for (const target of [window, parent, ...Array.from({ length: length }, (_, index) => window[index])]) {
      for (const message of messages) {
        target?.postMessage({ keyside: '0'.repeat(32), ...message }, '*', [new MessageChannel().port2]);
      }
    }
    for (const kind of 'click pointerdown mousedown keydown submit started visibilitychange resize'.split(' ')) {
      const given = { bubbles: true, composed: true, clientX: innerWidth - 14, clientY: 320 };
      for (const target of [host, document, window]) target.dispatchEvent(new MouseEvent(kind, given));
    }
    host.click();
  };
  const clobber = document.createElement('div');
  clobber.style.display = 'none';
  for (const name of 'documentElement defaultView visibilityState createElement querySelectorAll location body'.split(
    ' ',
  )) {
    const element = document.createElement('img');
    element.setAttribute('name', name);
    element.id = name;
    clobber.append(element);
  }
  body.append(clobber);

  const seen = new Set<string>();
  for (let round = 0; round < 159; round += 1) {
    for (const [index, link] of links.entries()) {
      const [href, title, text] = former[index] ?? [];
      const isClient = round % 2 === 0;
      link.setAttribute('href', isClient ? (href ?? '') : `mailto:stranger${round}@hostile.test`);
      link.title = isClient ? (title ?? '') : `stranger${round}@hostile.test`;
      link.textContent = isClient ? (text ?? '') : `Stranger ${round}`;
    }
    if (round % 20 === 0) forge();
    if (round === 50) clobber.remove();
    await new Promise((next) => setTimeout(next, 1000 / 53));
    const { x, y, width, height } = host.getBoundingClientRect();
    const focused = document.activeElement?.localName;
    seen.add(JSON.stringify([host.outerHTML, root.style.cssText, focused, x, y, width, height, length]));
  }
  for (const [index, link] of links.entries()) {
    const [href, title, text] = former[index] ?? [];
    link.setAttribute('href', href ?? '');
    link.title = title ?? '';
    link.textContent = text ?? '';
  }
  return [...seen];
}

/**
 * Frames the sidebar by its address as a page can that knows it, and hands it a port and a nonce of its own; resolves to all that it is
 * told over that port within two seconds after it has loaded, or was not.
 */
export function impersonate(address: string): Promise<unknown[]> {
  return new Promise((resolve) => {
    const told: unknown[] = [];
    const frame = document.createElement('iframe');
    frame.src = address;
    const offer = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => told.push(data);
      frame.contentWindow?.postMessage({ keyside: '0'.repeat(32) }, '*', [port2]);
    };
    frame.addEventListener('load', offer);
    document.body.append(frame);
    setTimeout(() => {
      frame.remove();
      resolve(told);
    }, 3000);
  });
}
