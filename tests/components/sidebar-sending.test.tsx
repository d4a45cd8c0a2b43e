import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow, personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import type { Draft } from '../../lib/domain/records/draft';
import type { Send } from '../../lib/messages';
import { speak } from '../../lib/text';
import { anAccount, aPerson, when } from '../db/a-book';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const offer = () => page.getByTestId('send-offer');
const start = () => page.getByTestId('send-start');
const left = { kind: 'page.left' as const, site: 'roundcube', host: 'mail.example' };
const agnes = { email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'to' as const };

const draft = (given: Partial<Draft> = {}): Draft => ({
  to: [agnes],
  subject: 'Re: Offer AN-17',
  text: 'Hello',
  attachments: ['AN-17.pdf'],
  ...given,
});
const sent = (given: Partial<Send> = {}): Send => ({
  id: 's1',
  draft: draft(),
  state: 'sent',
  at: Date.parse(when.now) - 60_000,
  ...given,
});

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

describe('a sent proposal', () => {
  it('is offered to be followed up, named with its recipients, and why', async () => {
    await showSidebar(mail(), { sent: sent() });
    await expect.element(offer()).toMatchTextContent('You sent “Offer AN-17” to Kovács Ágnes (Kovács Bau Kft.).');
    await expect.element(offer()).toMatchTextContent('the subject says “Offer”');
    await expect.poll(() => book.proposals.count()).toBe(0);
  });

  it('starts its follow-up by one click, and is not offered again', async () => {
    const { abilities } = await showSidebar(mail(), { sent: sent() });
    await start().click();
    await expect.element(page.getByText('Call: has the proposal arrived?')).toBeVisible();
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.poll(() => abilities.settleSend).toHaveBeenCalledOnce();
    await expect
      .poll(() => book.proposals.toArray())
      .toMatchObject([
        { accountId: 'k', title: 'Offer AN-17', personIds: ['a'], sentOn: '2026-11-19', validUntil: '2026-12-19' },
      ]);
  });

  it('starts once, however often the click comes, and names nobody for a shared mailbox', async () => {
    const to = [{ email: 'info@kovacs-bau.test', role: 'to' as const }];
    await showSidebar(mail(), { sent: sent({ draft: draft({ to }) }) });
    await userEvent.dblClick(start());
    await expect.element(page.getByText('Call: has the proposal arrived?')).toBeVisible();
    await expect.poll(() => book.proposals.toArray()).toMatchObject([{ accountId: 'k', personIds: [] }]);
  });

  it('is taken back by undo', async () => {
    await showSidebar(mail(), { sent: sent() });
    await start().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Call: has the proposal arrived?')).not.toBeInTheDocument();
    await expect.poll(() => book.proposals.count()).toBe(0);
  });

  it('is left alone by “not now”: nothing is written', async () => {
    const { abilities } = await showSidebar(mail(), { sent: sent() });
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.poll(() => abilities.settleSend).toHaveBeenCalledOnce();
    await expect.poll(() => book.proposals.count()).toBe(0);
  });

  it('stays offered on the list and on another page, until the mail is taken back', async () => {
    const given = sent();
    const { turnTo } = await showSidebar(left, { sent: given });
    await expect.element(offer()).toBeVisible();
    await turnTo(mail({ people: [] }), { sent: given });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(offer()).toBeVisible();
    await turnTo(mail(), { sent: null });
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.element(offer()).not.toBeInTheDocument();
  });

  it('is asked for where nobody saw it leave', async () => {
    await showSidebar(left, { sent: sent({ state: 'asked' }) });
    await expect.element(offer()).toMatchTextContent('Was “Offer AN-17” sent to Kovács Ágnes (Kovács Bau Kft.)?');
    await page.getByRole('button', { name: 'Yes, start the follow-up' }).click();
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.poll(() => book.proposals.count()).toBe(1);
  });

  it('of a CRM needs no word, and says so', async () => {
    await showSidebar(left, { sent: sent({ isProposal: true, draft: draft({ subject: 'AN-17', attachments: [] }) }) });
    await expect.element(offer()).toHaveAttribute('data-sign', 'record');
  });
});

describe('nothing is offered', () => {
  /** Shows one that is offered, so that all it takes is there, then another, until the book was asked for that one. */
  async function turnFromOfferedTo(given: Send) {
    const shown = await showSidebar(mail(), { sent: sent({ id: 'offered' }) });
    await expect.element(offer()).toBeVisible();
    await shown.turnTo(mail(), { sent: given });
    await readPageContext({ people: given.draft.to }, []);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return shown;
  }
  it.each<[string, Send]>([
    ['for a mail that does not look like a proposal', sent({ draft: draft({ subject: 'Monday', attachments: [] }) })],
    ['for one to colleagues', sent({ draft: draft({ to: [{ email: 'ben@our-firm.test', role: 'to' }] }) })],
  ])('%s', async (_, given) => {
    await turnFromOfferedTo(given);
    await expect.poll(() => offer().elements()).toEqual([]);
  });

  it('for one whose follow-up was started by hand on this page', async () => {
    const later = sent({ at: Date.parse(when.now) + 60_000 });
    const { turnTo } = await turnFromOfferedTo(later);
    await page.getByTestId('proposal-sent').click();
    await expect.element(page.getByTestId('open-proposal')).toBeVisible();
    await expect.element(offer()).toMatchTextContent('Offer AN-17');
    await turnTo(mail(), { sent: sent() });
    await expect.element(page.getByTestId('open-proposal')).toBeVisible();
    await expect.element(offer()).not.toBeInTheDocument();
  });
});

describe('whose proposal it was', () => {
  it('is chosen where several accounts fit', async () => {
    await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
    await book.people.put(personRow(aPerson({ id: 'l', accountId: 'o', name: 'Li Wei', emails: ['li@otter.test'] })));
    const to = [agnes, { email: 'li@otter.test', role: 'to' as const }];
    await showSidebar(left, { sent: sent({ draft: draft({ to }) }) });
    await expect.element(offer()).toMatchTextContent('to Kovács Ágnes and Li Wei.');
    await expect.element(start()).not.toBeInTheDocument();
    await page.getByTestId('send-account').filter({ hasText: 'Otter' }).click();
    await start().click();
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.poll(() => book.proposals.toArray()).toMatchObject([{ accountId: 'o', personIds: ['l'] }]);
  });

  it('is taken into the book first where nobody knows them', async () => {
    const to = [
      { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'to' as const },
      { email: 'sam@brightwater.test', name: 'Sam Reed', role: 'to' as const },
      { email: 'joe@brightwater.test', name: 'Joe Hill', role: 'cc' as const },
    ];
    await showSidebar(left, { sent: sent({ draft: draft({ to }) }) });
    await expect.element(offer()).toMatchTextContent('to Priya Nair, Sam Reed and 1 more.');
    await expect.element(offer()).toMatchTextContent('Nobody it went to is in your book yet.');
    await page.getByTestId('new-account').click();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect.element(offer()).toMatchTextContent('(Brightwater)');
    await expect.poll(() => book.proposals.count()).toBe(0);
    await start().click();
    await expect.element(offer()).not.toBeInTheDocument();
    const [priya] = await book.people.where('emails').equals('priya@brightwater.test').toArray();
    const proposal = { accountId: priya?.accountId, personIds: [priya?.id] };
    await expect.poll(() => book.proposals.toArray()).toMatchObject([proposal]);
  });
});

describe('manners', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    await showSidebar(mail(), { theme, sent: sent() });
    await expect.element(offer()).toBeVisible();
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.poll(() => barriers()).toEqual([]);
  });

  it('is announced, takes no focus, and is answered by keyboard', async () => {
    const { turnTo } = await showSidebar(mail(), { sent: null });
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    const live = document.querySelector('[aria-live="polite"]');
    const focused = document.activeElement;
    await turnTo(mail(), { sent: sent() });
    await expect.element(offer()).toBeVisible();
    await expect.poll(() => live?.contains(offer().element())).toBe(true);
    await expect.poll(() => document.activeElement).toBe(focused);
    await userEvent.tab();
    await expect.element(start()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.poll(() => book.proposals.count()).toBe(1);
  });

  it('fits the narrowest sidebar in German, with the longest texts', async () => {
    speak('de', german);
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    await book.accounts.update('k', { name: long });
    await showSidebar(mail(), { width: 300, sent: sent({ draft: draft({ subject: `Angebot ${long}` }) }) });
    await expect.element(offer()).toMatchTextContent('gesendet');
    await expect.element(page.getByRole('button', { name: 'Nachfassen zum Angebot starten' })).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
  });
});
