import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { anAccount, aPerson, when } from '../db/a-book';
import { denyStorage } from '../deny-storage';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { barriers, barriersInDark } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const LONG = 'Internationale Baustoffhandelsgesellschaft für Südosteuropa und den Nahen Osten mit beschränkter Haftung';

/** Opens every opener on the page, and those that appear by that; of two that close each other the latter stays open. */
async function openAll() {
  const pressed = new Set<HTMLElement>();
  const closed = () => [...document.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')];
  const openOnce = () => {
    const found = closed().filter((opener) => !pressed.has(opener));
    for (const opener of found) {
      pressed.add(opener);
      opener.click();
    }
    return found.length;
  };
  await expect.poll(openOnce).toBe(0);
}

const stories = {
  matched: () => mail(),
  unknown: () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] }),
  several: () =>
    mail({
      people: [
        { email: 'gergo.szabo@kovacs-bau.test', role: 'from' },
        { email: 'li@otter.test', role: 'contact' },
      ],
    }),
  nobody: () => mail({ people: [] }),
  unreadable: () => ({ kind: 'page.unreadable' as const, site: 'gmail', host: 'mail.example' }),
  loading: () => ({ kind: 'waiting' as const }),
};

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
  await book.proposals.put({
    id: 'x',
    accountId: 'k',
    personIds: ['g'],
    title: 'AN-2026-0099',
    sentOn: '2026-11-02',
    validUntil: '2026-12-02',
    events: [],
    status: 'open',
    createdAt: when.now,
  });
});
afterEach(() => speak('en', english));

describe('axe finds nothing, light and dark:', () => {
  it.each(Object.entries(stories))('%s', async (name, story) => {
    await showSidebar(story());
    await expect.poll(() => document.documentElement.dataset['state']).toBe(name);
    // What is over in a tenth of a second is not shown at all.
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => barriers()).toEqual([]);
    await expect.poll(barriersInDark).toEqual([]);
  });

  it('with everything opened', async () => {
    await showSidebar(mail());
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await openAll();
    await expect.poll(() => barriers()).toEqual([]);
    await expect.poll(barriersInDark).toEqual([]);
  });

  it('without a database', async () => {
    const allowStorage = denyStorage();
    await showSidebar(mail());
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.poll(() => barriers()).toEqual([]);
    await expect.poll(barriersInDark).toEqual([]);
    allowStorage();
  });
});

describe('the narrowest sidebar with the longest texts', () => {
  it('breaks nothing in German, with everything opened', async () => {
    speak('de', german);
    await book.accounts.update('k', { name: LONG, industry: LONG, kam: LONG });
    await book.people.put(
      personRow(
        aPerson({
          id: 'l',
          accountId: 'k',
          name: LONG,
          title: LONG,
          emails: [`${'a'.repeat(60)}@kovacs-bau.test`],
          group: { roles: ['economic buyer', 'decision maker', 'gatekeeper'], support: -2, knownBy: [] },
        }),
      ),
    );
    await book.followUps.update('s1', { text: LONG.replaceAll(' ', '') });
    await book.facts.update('f1', { text: LONG.replaceAll(' ', '').repeat(4) });
    await showSidebar(mail(), { width: 300 });
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await openAll();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
    await expect.poll(() => document.documentElement.lang).toBe('de');
  });

  it('lets every control be hit: 24 pixels at least', async () => {
    await showSidebar(mail(), { width: 300 });
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    const small = () =>
      [...document.querySelectorAll('main button')].filter((one) => one.getBoundingClientRect().height < 24);
    await expect.poll(small).toEqual([]);
  });
});
