import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Heard } from '../../components/sidebar/heard';
import type { PageState } from '../../components/sidebar/page-state';
import { entriesOf } from '../../components/workspace/pages';
import { ACCOUNT_TABS } from '../../components/workspace/route';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import type { Draft } from '../../lib/domain/records/draft';
import { speak, type Texts } from '../../lib/text';
import { anAccount, when } from '../db/a-book';
import { denyStorage } from '../deny-storage';
import { english } from '../english';
import { emptyBook, fillBook, today } from './a-full-book';
import { mail, showSidebar, someShortcuts } from './show-sidebar';
import { showWorkspace, someAbilities } from './show-workspace';

// A page has hundreds of buttons, and slow machines press them slowly.
vi.setConfig({ testTimeout: 120_000 });

/** Letters as wide as Chinese ones: every text of ours is set in them, so that plain ones come from elsewhere. */
const mark = (text: string) =>
  text.replace(/\{\w+\}|[!-~]/g, (sign) =>
    sign.length > 1 ? sign : String.fromCharCode(sign.charCodeAt(0) - 0x21 + 0xff01),
  );
const marked = Object.fromEntries(Object.entries(english).map(([key, message]) => [key, mark(message)])) as Texts;

/** What the book and the page say themselves, and the few signs that are the same in every language. */
const said = new Set<string>();
const initials = new Set<string>();
const SIGNS = /^(ABC|XYZ|[ABC][XYZ]|EUR|https?|Esc)$/;
const wordsOf = (text: string) => text.match(/[A-Za-z\u00c0-\u024f]{2,}/g) ?? [];
const OWN_WORDS = ['the rollout plan', 'construction', 'visit', 'plant'];
/** A word of ours, as the book keeps it: "decision maker". */
const isOurWord = (text: string) => /^[a-z -]+$/.test(text) && !OWN_WORDS.includes(text);

/** Takes in what a record or a page says in its own words. */
function hearSaid(value: unknown): void {
  if (typeof value === 'object' && value) for (const part of Object.values(value)) hearSaid(part);
  if (typeof value !== 'string' || isOurWord(value) || wordsOf(value).length === 0) return;
  said.add(value.trim());
  // The name of a button holds the beginning of a long one.
  said.add(value.slice(0, 60).trim());
  const letters = value.split(/[\s.-]+/).map(([first = '']) => first.toUpperCase());
  initials.add(`${letters[0]}${letters.at(-1)}`);
}

/** Returns what is left of a text without that which the book and the page say. */
function withoutSaid(text: string): string {
  const longestFirst = [...said].filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, one) => rest.replaceAll(one, ' '), text);
}

const found = new Set<string>();
const seen = new Set<string>();
const SPOKEN = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
];

/** Notes every plain word that stands in a part of the page now, with where it stands. */
function look(part: Node = document.body): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const note = (text: string, where: Element | null) => {
    if (!where || seen.has(text) || where.closest('script, style')) return;
    seen.add(text);
    const words = wordsOf(withoutSaid(text)).filter((word) => !SIGNS.test(word) && !initials.has(word));
    if (words.length > 0) found.add(`${words.join(' ')}: ${text.trim()} in <${where.localName}>`);
  };
  do {
    if (texts.currentNode instanceof Text) note(texts.currentNode.data, texts.currentNode.parentElement);
  } while (texts.nextNode());
  if (!(part instanceof Element)) return;
  const named = [part, ...part.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())];
  for (const element of named) for (const name of SPOKEN) note(element.getAttribute(name) ?? '', element);
  note(document.title, document.head);
}

/** Until what was asked for has been read and drawn. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Opens all that opens and presses all that can be pressed, once each; the watcher looks at what comes of it. */
async function pressEverything(): Promise<void> {
  look();
  const pressed = new Set<string>();
  const nameOf = (one: HTMLElement) => `${one.ariaLabel ?? ''} ${one.textContent}`;
  const press = async () => {
    const found = [...document.querySelectorAll<HTMLElement>('summary, button:enabled')];
    const next = found.find((one) => !pressed.has(nameOf(one)));
    if (next) pressed.add(nameOf(next));
    next?.click();
    await drawn();
    return next === undefined;
  };
  // Twice, since a part that is loaded when it is opened may come a little later.
  for (let round = 0; round < 2; round++) await expect.poll(press, { timeout: 60_000, interval: 0 }).toBe(true);
}

const stranger = { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' as const };
const draft: Draft = {
  to: [{ email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'to' }],
  subject: 'Re: Offer AN-17',
  text: 'I will send you the offer by Friday.',
  attachments: ['AN-17.pdf'],
};
const send = { id: 's1', draft, state: 'sent' as const, at: Date.parse(when.now) - 60_000 };
const fact = { kind: 'fact' as const, id: 'w', text: 'Our plant', title: 'News', url: 'https://kovacs-bau.test/' };
const left: PageState = { kind: 'page.left', site: 'roundcube', host: 'mail.example' };

const stories: [string, PageState, Partial<Omit<Heard, 'page'>>?][] = [
  ['a known sender', mail({ rung: 'json-ld' })],
  ['a known sender, while writing', mail(), { draft }],
  ['a sent proposal', mail(), { sent: send }],
  ['a sent message without a sign', left, { sent: { ...send, state: 'asked' } }],
  ['a stranger', mail({ people: [stranger], company: { name: 'Brightwater' } })],
  ['text for the dossier', mail(), { wish: fact }],
  ['a prospect to flag', mail({ people: [stranger] }), { wish: { kind: 'flag', id: 'w', about: '' } }],
  ['several accounts', mail({ people: [stranger, { email: 'li@otter.test', role: 'contact' }, ...namesake()] })],
  ['nobody', mail({ people: [] })],
  ['a page that was left', left],
  ['an unreadable page', { kind: 'page.unreadable', site: 'gmail', host: 'mail.example' }],
  ['a page with a limited adapter', { ...left, site: 'zohomail' }],
  ['a page that says nothing yet', { kind: 'waiting' }],
  ['a page that nobody reads', { kind: 'unread' }],
];

function namesake() {
  return [{ email: 'gergo.szabo@kovacs-bau.test', role: 'from' as const }];
}

let watcher: MutationObserver;
beforeEach(async () => {
  document.title = '';
  await emptyBook();
  await fillBook();
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  for (const texts of [said, initials, seen, found]) texts.clear();
  // No language of ours, and none of Latin letters: what Intl writes in English was not asked for in the user's language.
  speak('zh', marked);
  watcher = new MutationObserver((changes) => {
    const changed = [...new Set(changes.map(({ target }) => target))];
    for (const one of changed) if (!changed.some((other) => other !== one && other.contains(one))) look(one);
  });
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: SPOKEN });
});
afterEach(() => {
  watcher.disconnect();
  speak('en', english);
});

async function hearBook(): Promise<void> {
  for (const table of book.tables) hearSaid(await table.toArray());
}

it.each(stories)('the sidebar beside %s has no text of its own', async (_, state, heard) => {
  await hearBook();
  hearSaid([
    someShortcuts.map(({ keys }) => keys),
    state,
    heard,
    'Offer AN-17',
    'Offer',
    'plant',
    'Zoho Mail',
    'brightwater.test',
    'Brightwater',
  ]);
  await showSidebar(state, heard);
  if (state.kind !== 'waiting') await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await pressEverything();
  await expect.poll(() => [...found]).toEqual([]);
});

const pages = [...entriesOf('work'), ...entriesOf('book'), { section: 'welcome' }].map(({ section }) => section);

async function showPage(section: string): Promise<void> {
  await hearBook();
  const abilities = someAbilities([{ origin: 'https://mail.example.com', fixed: false }]);
  const hosts = abilities.siteChoices.flatMap(({ everywhere }) =>
    everywhere.map((origin) => origin.replace(/^https:..(\*\.)?/, '')),
  );
  hearSaid([abilities.siteChoices, hosts, 'mail.example.com', 'Alt+Shift+K', 'Ctrl+K']);
  await showWorkspace(`#/${section}`, { abilities });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
}

it.each([...pages, 'accounts/k', ...ACCOUNT_TABS.map((tab) => `accounts/sample-kovacs-bau/${tab}`)])(
  'the page %s has no text of its own',
  async (section) => {
    await loadSampleBook(today);
    await showPage(section);
    await pressEverything();
    await expect.poll(() => [...found]).toEqual([]);
  },
);

it.each([...pages, 'accounts/nobody'])('the page %s of an empty book has no text of its own', async (section) => {
  await emptyBook();
  await showPage(section);
  look();
  await expect.poll(() => [...found]).toEqual([]);
});

it('a book that cannot be opened is told of in no text of its own', async () => {
  const allowStorage = denyStorage();
  hearSaid('SecurityError The user denied permission to access the database.');
  await showSidebar(mail());
  await expect.element(page.getByRole('alert')).toBeVisible();
  look();
  allowStorage();
  await expect.poll(() => [...found]).toEqual([]);
});

it.each([
  ['a text', { textContent: 'Save' }],
  ['a label', { ariaLabel: 'save it' }],
  ['a word of ours that nobody translated', { textContent: 'decision maker' }],
])('%s of its own would be found', async (_, own) => {
  await hearBook();
  const planted = Object.assign(document.createElement('p'), own);
  document.body.append(planted);
  look();
  planted.remove();
  await expect.poll(() => [...found]).toHaveLength(1);
});
