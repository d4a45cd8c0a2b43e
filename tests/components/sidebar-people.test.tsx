import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { personRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { aPerson } from '../db/a-book';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const onPage = () =>
  page
    .getByTestId('person-on-page')
    .elements()
    .map((one) => [one.getAttribute('data-email'), one.getAttribute('data-known')]);
const member = (name: string) => page.getByTestId('dmg-person').filter({ hasText: name });
const gaps = () =>
  page
    .getByTestId('dmg-gap')
    .elements()
    .map((one) => one.getAttribute('data-gap'));

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

it('tells the known on the page from the new', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('person-on-page').first()).toBeVisible();
  await expect.poll(onPage).toEqual([
    ['gergo.szabo@kovacs-bau.test', 'true'],
    ['agnes@kovacs-bau.test', 'true'],
    ['nora.toth@kovacs-bau.test', 'false'],
  ]);
});

it('shows everybody known on the page with role, support and the last contact, and apart from them who is not on it', async () => {
  await showSidebar(mail());
  const chip = page.getByTestId('person-on-page').filter({ hasText: 'Szabó Gergő' });
  await expect.element(chip).toMatchTextContent('Technical judge · Project lead supporter');
  await expect.element(chip).toMatchTextContent('6 days ago');
  await expect.poll(() => chip.element().querySelector('p svg')).not.toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Not on this page' })).toBeVisible();
  await expect.element(member('Somebody in finance')).toBeVisible();
  const apart = member('Somebody in finance').element();
  await expect
    .poll(() => page.getByRole('heading', { name: 'Not on this page' }).element().compareDocumentPosition(apart))
    .toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await expect.poll(() => page.getByTestId('dmg-person').elements()).toHaveLength(3);
});

it('says of nobody that they are not on the page where no one of theirs is on it', async () => {
  await showSidebar(mail({ people: [{ email: 'nora.toth@kovacs-bau.test', role: 'from' }] }));
  await expect.element(member('Szabó Gergő')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Not on this page' })).not.toBeInTheDocument();
});

it('adds somebody new by two clicks, and takes it back', async () => {
  await showSidebar(mail());
  await page.getByRole('button', { name: 'Add Tóth Nóra' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(member('Tóth Nóra')).toBeVisible();
  await expect.poll(() => book.people.where('emails').equals('nora.toth@kovacs-bau.test').count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(member('Tóth Nóra')).not.toBeInTheDocument();
});

it('shows role, position, support and the last contact of each member', async () => {
  await showSidebar(mail());
  await expect.element(member('Szabó Gergő')).toMatchTextContent('Technical judge · Project lead supporter');
  await expect.element(member('Szabó Gergő')).toMatchTextContent('6 days ago');
  await expect.element(member('Kovács Ágnes')).toMatchTextContent('Decision maker, Champion');
  await expect.element(member('Somebody in finance')).toMatchTextContent('Role not known · not known yet');
});

it('names the gaps and what to do about them', async () => {
  await showSidebar(mail());
  await expect
    .element(page.getByTestId('dmg-gap'))
    .toHaveTextContent('Economic buyer: nobody known. Ask Kovács Ágnes who signs for the money.');
  await expect.poll(gaps).toEqual(['no-economic-buyer']);
});

it('names a single thread and a blocker whom nobody attends to', async () => {
  await book.touches.delete('t2');
  const group = { roles: ['blocker' as const], support: -2, knownBy: [] };
  await book.people.put(personRow(aPerson({ id: 'b', accountId: 'k', name: 'Varga Béla', group })));
  await showSidebar(mail());
  await expect.element(page.getByText('All contact runs through Szabó Gergő.')).toBeVisible();
  await expect.element(page.getByText('Ask Varga Béla what speaks against us.', { exact: false })).toBeVisible();
});

it('keeps a large group short until asked', async () => {
  const many = Array.from({ length: 9 }, (_, n) => aPerson({ id: `m${n}`, accountId: 'k', name: `Member ${n}` }));
  await book.people.bulkPut(many.map(personRow));
  await showSidebar(mail());
  await expect.element(member('Szabó Gergő')).toBeVisible();
  await expect.poll(() => page.getByTestId('dmg-person').elements()).toHaveLength(6);
  const all = page.getByRole('button', { name: 'Show all 12 people' });
  await expect.element(all).toBeVisible();
  all.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByTestId('dmg-person').elements()).toHaveLength(12);
  const first = page.getByTestId('dmg-person').nth(6).getByRole('button').first();
  await expect.element(first).toHaveFocus();
  await expect.element(first).toHaveAttribute('tabindex', '0');
});

it('says so where nobody is known', async () => {
  await book.people.clear();
  await showSidebar(mail());
  await expect.element(page.getByText('Nobody is known at this account yet.')).toBeVisible();
});

it('shows the highlights with source, day, freshness and what brought them there', async () => {
  await showSidebar(mail());
  const all = page.getByTestId('highlight');
  await expect.element(all.nth(0)).toMatchTextContent('pinned · Kovács Ágnes · Nov 14 · fresh');
  await expect.element(all.nth(1)).toMatchTextContent('ends in 42 days · September 1, 2025 · out of date');
  await expect.element(all.nth(2)).toMatchTextContent('open complaint');
  await expect.element(all.nth(3)).toMatchTextContent('visit · Apr 3 · ageing');
});

it('takes the text that is selected in the page, and writes nothing by itself', async () => {
  const { abilities } = await showSidebar(mail());
  const url = 'https://news.brightwater.test/a';
  const wish = { kind: 'fact', id: 'w', text: 'Second shift from May', url, title: 'Brightwater in the news' } as const;
  vi.mocked(abilities.selectedFact).mockResolvedValue(wish);
  const before = await book.facts.count();
  await page.getByRole('button', { name: 'Add: Dossier' }).click();
  await expect.element(page.getByLabelText('What is worth knowing?')).toHaveValue('Second shift from May');
  await expect.poll(() => book.facts.count()).toBe(before);
  await userEvent.selectOptions(page.getByLabelText('Section'), 'Competitors');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => book.facts.filter(({ text }) => text === 'Second shift from May').first())
    .toMatchObject({ source: { name: 'Brightwater in the news', url } });
  await expect.element(page.getByTestId('fact-form')).not.toBeInTheDocument();
});

it('keeps a new fact with the page as its source', async () => {
  await showSidebar(mail());
  await page.getByRole('button', { name: 'Add: Dossier' }).click();
  await userEvent.fill(page.getByLabelText('What is worth knowing?'), 'Second shift from May');
  await userEvent.selectOptions(page.getByLabelText('Section'), 'Competitors');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Noted in the dossier.')).toBeVisible();
  await expect
    .poll(() => book.facts.filter(({ text }) => text === 'Second shift from May').first())
    .toMatchObject({ section: 'competitors', source: { name: 'Proposal AN-2026-0117' } });
});

it('says so where nothing at all is noted, and opens its dossier in the workspace', async () => {
  await book.facts.clear();
  const { abilities } = await showSidebar(mail());
  await expect.element(page.getByTestId('last-contact').first()).toBeVisible();
  const nothing = page.getByText('Nothing is noted about this account yet.');
  await expect.element(nothing).not.toBeInTheDocument();
  await book.touches.clear();
  await expect.element(nothing).toBeVisible();
  await page.getByRole('button', { name: 'Open the full dossier' }).click();
  await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts/k/dossier');
});
