import { afterEach, beforeEach, vi } from 'vitest';
import { watchSending } from '../../entrypoints/page.content/watch-sending';
import { FromPage, Send } from '../../lib/messages';
import type { Sending, SiteAdapter } from '../../lib/sites/site';

export const START = Date.parse('2026-11-21T09:00:00Z');
/** What the watcher has said and kept, the time it is, and the way to stop it. */
export const seen = { told: [] as FromPage[], kept: [] as (Send | null)[], now: START, stop: new AbortController() };

/** Opens a composer before each test, and leaves nothing after it. */
export function startWithAnOpenDraft(): void {
  beforeEach(() => {
    Object.assign(seen, { told: [], kept: [], now: START, stop: new AbortController() });
    vi.spyOn(Date, 'now').mockImplementation(() => seen.now);
    openComposer();
  });
  afterEach(() => {
    seen.stop.abort();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });
}

/** Returns what stands on the page under a selector. */
export const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Returns a button of that id and text. */
export const button = (id: string) => {
  const made = document.createElement('button');
  made.id = id;
  made.textContent = id;
  return made;
};
/** A composer with a line to write on and a button to send; it stays open until a test closes it. */
export function openComposer(subject = 'Offer AN-17') {
  const form = document.createElement('form');
  form.id = 'composer';
  form.dataset['subject'] = subject;
  form.addEventListener('submit', (event) => event.preventDefault());
  const line = document.createElement('input');
  line.id = 'line';
  const send = button('send');
  const icon = document.createElement('i');
  icon.textContent = '»';
  send.replaceChildren(icon);
  form.append(line, send, button('save'));
  document.body.append(form);
}
/** Closes the composer. */
export const close = () => one('#composer').remove();
/** What the app itself says. */
export function say(answer: 'sent' | 'refused') {
  const box = document.createElement('p');
  box.id = 'says';
  box.textContent = answer;
  document.body.append(box);
}

/** An app that sends by a button or by Ctrl+Enter, and says so. */
export const SENDING: Sending = {
  control: '#send',
  keys: true,
  undo: '#undo',
  confirmed: () => (document.querySelector('#says')?.textContent ?? null) as 'sent' | 'refused' | null,
};

const { confirmed: _sign, ...noSign } = SENDING;
/** One that gives no sign. */
export const NO_SIGN: Sending = noSign;
/** One that leaves its page to send. */
export const LEAVING: Sending = { ...SENDING, leavesPage: true };

/** Starts the watcher on the open page and keeps what it says, as the sidebar would accept it; returns its look. */
export function watch(given: { sending?: Sending; earlier?: Send | null; isProposal?: boolean } = {}) {
  const sending = given.sending ?? SENDING;
  const site: SiteAdapter = {
    id: 'mail',
    pageKey: () => null,
    read: () => null,
    draft() {
      const composer = document.querySelector<HTMLElement>('#composer');
      const to = [{ email: 'Agnes@kovacs-bau.test', role: 'to' as const }];
      const receivers = composer?.dataset['nobody'] === undefined ? to : [];
      return composer && { to: receivers, subject: composer.dataset['subject'] ?? '', text: '', attachments: [] };
    },
    sending,
  };
  return watchSending({
    doc: document,
    win: window,
    site,
    who: { site: 'mail', host: 'mail.test' },
    earlier: given.earlier ?? null,
    isProposal: () => given.isProposal ?? false,
    onSending: () => {},
    onChange: (message) => seen.told.push(FromPage.parse(message)),
    keep: (send) => seen.kept.push(send && Send.parse(send)),
    signal: seen.stop.signal,
  });
}
/** Returns the states of the mails it has told of, in order. */
export const states = () =>
  seen.told.map((message) => (message.kind === 'mail.sent' ? message.send.state : message.kind));
