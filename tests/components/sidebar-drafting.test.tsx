import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Draft } from '../../lib/domain/records/draft';
import { speak } from '../../lib/text';
import { aPerson } from '../db/a-book';
import { english, german } from '../texts';
import { agnes, draft, fillBookAround, gergo, hint, left, li, offer, PROMISE, warning } from './a-draft';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  document.title = 'Keyside';
  await fillBookAround();
});
afterEach(() => speak('en', english));

describe('argument hints', () => {
  it('stand beside a draft, one for each function, with those who have it', async () => {
    await showSidebar(left, { draft: draft({ to: [agnes, gergo] }) });
    await expect.element(hint().first()).toMatchTextContent('Kovács Ágnes Leadershipstatus, exclusivity');
    await expect.element(hint().last()).toMatchTextContent('Szabó Gergő Technicalfigures, statistics');
    await expect.poll(() => hint().elements()).toHaveLength(2);
  });

  it('say what belongs into a proposal where it looks like one', async () => {
    const { turnTo } = await showSidebar(left, { draft: draft() });
    await expect.element(hint()).toBeVisible();
    await expect.element(page.getByText(/In every proposal/)).not.toBeInTheDocument();
    await turnTo(left, { draft: draft({ subject: 'Our proposal' }) });
    await expect.element(page.getByText(/In every proposal/)).toBeVisible();
  });

  it('stay where they are while a recipient is put before the others', async () => {
    const { turnTo } = await showSidebar(left, { draft: draft() });
    await expect.element(hint()).toBeVisible();
    await turnTo(left, { draft: draft({ to: [gergo, agnes] }) });
    await expect.element(hint().last()).toMatchTextContent('Szabó Gergő');
    await expect.element(hint().first()).toMatchTextContent('Kovács Ágnes');
  });
});

describe('the guard warns', () => {
  it.each<[string, Partial<Draft>, string]>([
    [
      'of a marked rival in the text',
      { text: 'We do it as for NORDKRAN.' },
      'Your draft to Kovács Bau Kft. names Nordkran AS, marked as a rival.',
    ],
    [
      'of one in the same business, in a file’s name',
      { attachments: ['Offer_Baumann.pdf'] },
      'names Baumann GmbH, in the same business: Construction, Hungary.',
    ],
    [
      'of a recipient of another account',
      { to: [agnes, li] },
      'Li Wei (Otter Ltd) would get your draft to Kovács Bau Kft.',
    ],
    [
      'of letters that are made to be taken for others',
      { to: [agnes, { email: 'agnes@kovаcs-bau.test', role: 'cc' }] },
      'mixes letters of different scripts',
    ],
  ])('%s', async (_, given, text) => {
    await showSidebar(mail(), { draft: draft(given) });
    await expect.element(warning()).toMatchTextContent(text);
    await expect.poll(() => warning().element().closest('[aria-live="polite"]')).not.toBeNull();
  });

  it('as the draft is written, and no longer than it says so', async () => {
    const { turnTo } = await showSidebar(mail(), { draft: draft() });
    await expect.element(hint()).toBeVisible();
    await expect.poll(() => warning().elements()).toEqual([]);
    await turnTo(mail(), { draft: draft({ text: 'As for Nordkran' }) });
    await expect.element(warning()).toBeVisible();
    await turnTo(mail(), { draft: draft({ text: 'As for Nor' }) });
    await expect.element(warning()).not.toBeInTheDocument();
  });

  it('of nobody of the same group, and names the page’s account where the first recipient is the wrong one', async () => {
    await book.people.put(
      personRow(aPerson({ id: 'h', accountId: 'group', name: 'Head', emails: ['head@kovacs-group.test'] })),
    );
    const head = { email: 'head@kovacs-group.test', role: 'cc' as const };
    await showSidebar(mail(), { draft: draft({ to: [li, agnes, head] }) });
    await expect.element(warning()).toMatchTextContent('Li Wei (Otter Ltd) would get your draft to Kovács Bau Kft.');
    await expect.poll(() => warning().elements()).toHaveLength(1);
  });
});

describe('nothing is drawn', () => {
  it.each<[string, Draft]>([
    ['for a draft to colleagues', draft({ to: [{ email: 'ben@our-firm.test', role: 'to' }], text: PROMISE })],
    [
      'for a draft to somebody unknown',
      draft({ to: [{ email: 'priya@brightwater.test', role: 'to' }], text: PROMISE }),
    ],
    ['for one that says nothing, to a shared mailbox', draft({ to: [{ email: 'info@kovacs-bau.test', role: 'to' }] })],
  ])('%s', async (_, given) => {
    const shown = await showSidebar(left, { draft: draft({ text: PROMISE }) });
    await expect.element(offer()).toBeVisible();
    await book.meta.put({ key: 'settings', value: { general: { ownAddresses: ['anna.becker@our-firm.test'] } } });
    await shown.turnTo(left, { draft: given });
    await expect.poll(() => [hint(), warning(), offer()].flatMap((one) => one.elements())).toEqual([]);
  });

  it('once the draft is closed', async () => {
    const { turnTo } = await showSidebar(mail(), { draft: draft({ text: PROMISE }) });
    await expect.element(offer()).toBeVisible();
    await turnTo(mail(), { draft: null });
    await expect.element(offer()).not.toBeInTheDocument();
  });
});

describe('manners', () => {
  const full = draft({
    to: [agnes, gergo, li],
    subject: 'Our proposal',
    text: `Dear Ágnes,\n\nas for Nordkran. ${PROMISE} We will get back to you about the leasing offer.`,
  });

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    await showSidebar(mail(), { theme, draft: full });
    await expect.element(offer().first()).toBeVisible();
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await offer().last().getByTestId('promise-keep').click();
    await expect.element(page.getByLabelText('By when')).toBeVisible();
    await expect.poll(() => barriers()).toEqual([]);
  });

  it('fits the narrowest sidebar in German, with the longest texts', async () => {
    speak('de', german);
    await showSidebar(mail(), { width: 300, draft: full });
    await expect.element(warning().first()).toMatchTextContent('Wettbewerber');
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    await book.accounts.bulkUpdate(['k', 'o'].map((key) => ({ key, changes: { name: long } })));
    await expect.element(page.getByRole('heading', { name: `Ihr Entwurf an ${long}` })).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
  });
});
