import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ACCOUNT_TABS, type AccountTab } from '../../components/workspace/route';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook, standing } from './a-full-book';
import { expectAccessibleInBothThemes, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

const LONG = 'Internationale Baustoffhandelsgesellschaft für Südosteuropa und den Nahen Osten mit beschränkter Haftung';

/** Opens everything that can be opened on a tab of the account's page. */
async function openAll(tab: AccountTab) {
  await expect.poll(() => document.querySelector(`[data-tab="${tab}"]`)?.childElementCount).toBeGreaterThan(0);
  for (const group of document.querySelectorAll<HTMLDetailsElement>('[data-tab] details')) group.open = true;
  for (const opener of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')) opener.click();
  await expect.element(page.getByTestId('meeting-card')).toBeVisible();
}

describe('before a meeting', () => {
  it('says who they are, what is open, what to ask and what to avoid', async () => {
    await showWorkspace('#/accounts/k');
    await page.getByRole('button', { name: 'Before a meeting' }).click();
    const card = page.getByTestId('meeting-card');
    await expect.element(card).toMatchTextContent('Kovács Ágnes · Managing director · Decision maker, Champion');
    await expect.element(card).toMatchTextContent('Complaint: Two deliveries came late in October');
    await expect.element(card).toMatchTextContent('You promised by November 27, 2026: the rollout plan');
    await expect
      .element(card)
      .toMatchTextContent('What would settle the complaint? (Two deliveries came late in October)');
    await expect.element(card).toMatchTextContent('New plant in Győr');
    await expect.element(card).toMatchTextContent('Profit, 12 months: €412.3K');
    await expect.poll(() => card.getByRole('checkbox').elements()).toHaveLength(7);
    await card.getByRole('checkbox', { name: 'interrupting' }).click();
    await expect.element(card.getByRole('checkbox', { name: 'interrupting' })).toBeChecked();
  });

  it('names the class also where the regularity is not known', async () => {
    await book.standings.put({ ...standing, xyz: null });
    await showWorkspace('#/accounts/k?meeting');
    await expect.element(page.getByTestId('meeting-card')).toMatchTextContent(/ · Class A(?![XYZ])/);
  });

  it('is where what was said is logged, and then stands among the last contacts', async () => {
    await showWorkspace('#/accounts/k?meeting');
    await page.getByTestId('meeting-log').click();
    const form = page.getByRole('form', { name: 'Log contact' });
    await form.getByRole('radio', { name: 'Meeting' }).click();
    await form.getByTestId('contact-text').fill('Agreed on the second floor');
    await form.getByTestId('contact-save').click();
    await expect.element(form).not.toBeInTheDocument();
    await expect.element(page.getByTestId('meeting-card')).toMatchTextContent('Agreed on the second floor');
    await expect.poll(() => book.touches.filter(({ kind }) => kind === 'meeting').toArray()).toHaveLength(1);
  });
});

describe('the notes of a meeting', () => {
  const notes = () => page.getByRole('form', { name: 'Notes of the meeting' });

  it('become a contact, entries of the dossier, promises and steps, all of them taken back at once', async () => {
    const counts = () =>
      Promise.all([book.touches.count(), book.facts.count(), book.promises.count(), book.followUps.count()]);
    const before = await counts();
    await showWorkspace('#/accounts/k?meeting');
    await page.getByTestId('meeting-notes').click();
    await notes().getByLabelText('What was said').fill('They build a second hall');
    await notes().getByLabelText('Worth knowing').fill('Opens in May\nThe works council is asked first');
    await notes().getByLabelText('We promised').fill('The price of two more cranes');
    await notes().getByLabelText('Promised by').fill('2026-12-04');
    await notes().getByLabelText('To do next').fill('Ask the works');
    await notes().getByLabelText('To do by').fill('2026-12-02');
    await notes().getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByText(/Noted: the contact, 2 entries of the dossier, 1 promise,? and 1 next step/))
      .toBeVisible();
    await expect.poll(counts).toEqual(before.map((count, at) => count + (at === 1 ? 2 : 1)));
    await expect.element(page.getByTestId('meeting-card')).toMatchTextContent('They build a second hall');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(counts).toEqual(before);
  });

  it('ask by when, once something is promised', async () => {
    await showWorkspace('#/accounts/k?meeting');
    await page.getByTestId('meeting-notes').click();
    await expect.element(notes().getByLabelText('Promised by')).not.toBeInTheDocument();
    await notes().getByLabelText('We promised').fill('The plan');
    await notes().getByRole('button', { name: 'Save' }).click();
    await expect.element(notes().getByLabelText('Promised by')).toBeVisible();
    await expect.poll(() => book.promises.filter(({ text }) => text === 'The plan').count()).toBe(0);
  });
});

describe('a customer we depend on', () => {
  it('brings the two checklists, any other one does not', async () => {
    await showWorkspace('#/accounts/k/plan');
    await expect.element(page.getByRole('region', { name: 'Care' })).toBeVisible();
    await expect.element(page.getByTestId('dependency-checklists')).not.toBeInTheDocument();
    await book.standings.put({ ...standing, share: 0.3 });
    await expect.element(page.getByTestId('dependency-checklists')).toMatchTextContent('Keep rivals out');
  });
});

describe('the history of the classes', () => {
  it('stands period by period, the newest first', async () => {
    const history = { first: '2026-Q2', abc: 'BA', xyz: '-Y', amounts: [50, 120], shares: [0.05, 0.12] };
    await book.standings.put({ ...standing, history });
    await showWorkspace('#/accounts/k/sales');
    await page.getByText('History by period').click();
    await expect
      .element(page.getByTestId('class-history'))
      .toMatchTextContent('Q3 202612%keyStrategic accountAYQ2 20265%–Key accountB–');
  });
});

it.each(ACCOUNT_TABS)('with everything opened, axe finds nothing on the tab %s, light and dark', async (tab) => {
  await book.standings.put({ ...standing, share: 0.3 });
  await showWorkspace(`#/accounts/k/${tab}`);
  await openAll(tab);
  await expectAccessibleInBothThemes();
});

describe('the longest texts', () => {
  it.each(ACCOUNT_TABS)('break nothing in German on a narrow page: %s', async (tab) => {
    speak('de', german);
    await book.standings.put({ ...standing, share: 0.3 });
    await book.tenders.put({
      id: 't',
      accountId: 'k',
      title: LONG.replaceAll(' ', ''),
      deadline: '2027-09-30',
      status: 'passed over',
    });
    await book.walletEntries.put({ id: 'w', accountId: 'k', branch: LONG, offer: LONG, currency: 'EUR' });
    await showWorkspace(`#/accounts/k/${tab}`, { width: 400 });
    await openAll(tab);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
});
