import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageState } from '../../components/sidebar/page-state';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const SIGNED = 'Szia Anna!\n\nÜdvözlettel:\nTóth Nóra\nbeszerzési vezető\nMobil: +36 30 555 0199\nFax: +36 1 555 0100';
const FORWARD =
  '\n\n---------- Forwarded message ---------\nFrom: Bence Varga <bence.varga@kovacs-bau.test>\nDate: Fri, 20 Nov 2026';

/** A mail that Nóra wrote, who is new. */
function fromNora(message: string, given: Parameters<typeof mail>[0] = {}): PageState {
  const people = [{ email: 'nora.toth@kovacs-bau.test', name: 'Nóra Tóth', role: 'from' as const }];
  const state = mail({ people, ...given });
  if (state.kind !== 'page.changed') throw new Error('a mail is a page that changed');
  return { ...state, message };
}
/** The same from a company that is not in the book. */
const fromPriya = (message: string) =>
  fromNora(message, { people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const PRIYA = 'Regards\nPriya Nair\nHead of Procurement\nT: +44 20 5550 0142';

const person = async (email: string) => (await book.people.where('emails').equals(email).toArray())[0];
const field = (name: string) => page.getByRole('textbox', { name });
const add = (name: string) => page.getByRole('button', { name: `Add ${name}` });

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

describe('somebody new at a known account', () => {
  it('is offered with position and phone of their signature, written only when saved', async () => {
    await showSidebar(fromNora(SIGNED));
    await add('Nóra Tóth').click();
    await expect.element(field('Name')).toHaveValue('Nóra Tóth');
    await expect.element(field('Position')).toHaveValue('beszerzési vezető');
    await expect.element(field('Position')).toHaveAccessibleDescription('from the signature');
    await expect.element(field('Phone')).toHaveValue('+36 30 555 0199');
    await expect.poll(() => person('nora.toth@kovacs-bau.test')).toBeUndefined();
    await userEvent.fill(field('Position'), 'Head of Purchasing');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText(/Nóra Tóth now belongs to/)).toBeVisible();
    await expect
      .poll(() => person('nora.toth@kovacs-bau.test'))
      .toMatchObject({
        name: 'Nóra Tóth',
        title: 'Head of Purchasing',
        phones: ['+36 30 555 0199'],
      });
  });

  it('is offered with the name they sign with where the page has none', async () => {
    const people = [{ email: 'nora.toth@kovacs-bau.test', role: 'from' as const }];
    await showSidebar(fromNora(SIGNED, { people }));
    await add('nora.toth@kovacs-bau.test').click();
    await expect.element(field('Name')).toHaveValue('Tóth Nóra');
    await expect.element(field('Name')).toHaveAccessibleDescription('nora.toth@kovacs-bau.test · from the signature');
  });

  it('keeps what the page itself says, without the hint', async () => {
    const people = [
      {
        email: 'nora.toth@kovacs-bau.test',
        name: 'Nóra Tóth',
        role: 'from' as const,
        title: 'Buyer',
        phone: '+36 1 555',
      },
    ];
    await showSidebar(fromNora(SIGNED, { people }));
    await add('Nóra Tóth').click();
    await expect.element(field('Position')).toHaveValue('Buyer');
    await expect.element(field('Phone')).toHaveValue('+36 1 555');
    await expect.element(page.getByText('from the signature')).not.toBeInTheDocument();
  });

  it('is offered with a blank where the signature is somebody else’s', async () => {
    const people = [
      { email: 'agnes@kovacs-bau.test', name: 'Kovács Ágnes', role: 'from' as const },
      { email: 'nora.toth@kovacs-bau.test', name: 'Nóra Tóth', role: 'cc' as const },
    ];
    await showSidebar(fromNora(SIGNED, { people }));
    await add('Nóra Tóth').click();
    await expect.element(field('Phone')).toHaveValue('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => person('nora.toth@kovacs-bau.test')).toMatchObject({ phones: [] });
    await expect.poll(() => person('nora.toth@kovacs-bau.test')).not.toHaveProperty('title');
  });

  it('of a forwarded mail is a further person, who can be added', async () => {
    await showSidebar(fromNora(`${SIGNED}${FORWARD}`));
    await expect.element(page.getByRole('heading', { name: 'In the forwarded mail' })).toBeVisible();
    await add('Bence Varga').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('heading', { name: 'In the forwarded mail' })).not.toBeInTheDocument();
    await expect
      .poll(() => person('bence.varga@kovacs-bau.test'))
      .toMatchObject({ name: 'Bence Varga', accountId: 'k' });
  });
});

describe('an unknown company', () => {
  it('is taken in with what the signature says of its writer', async () => {
    await showSidebar(fromPriya(PRIYA));
    await page.getByTestId('new-account').click();
    await expect.element(field('Position')).toHaveValue('Head of Procurement');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Brightwater');
    await expect
      .poll(() => person('priya@brightwater.test'))
      .toMatchObject({
        title: 'Head of Procurement',
        phones: ['+44 20 5550 0142'],
      });
  });

  it('keeps a field open that is emptied, and leaves out what is empty', async () => {
    await showSidebar(fromPriya('Regards\nPriya Nair\nHead of Procurement'));
    await page.getByTestId('new-account').click();
    await userEvent.clear(field('Position'));
    await expect.element(field('Position')).toHaveValue('');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.poll(() => person('priya@brightwater.test')).not.toHaveProperty('title');
  });

  it('offers who is in the forwarded mail beside, never as whom the page is about', async () => {
    const forward = FORWARD.replace('bence.varga@kovacs-bau.test', 'bence@varga.test');
    await showSidebar(fromPriya(`${PRIYA}${forward}`));
    await expect.element(page.getByTestId('person-in-forward')).toMatchTextContent('Bence Varga');
    await page.getByTestId('new-account').click();
    await expect.element(page.getByRole('checkbox', { name: 'Priya Nair' })).toBeChecked();
    const bence = page.getByRole('checkbox', { name: 'Bence Varga · in the forwarded mail' });
    await expect.element(bence).not.toBeChecked();
    await expect.element(field('Company')).toHaveValue('Brightwater');
    await bence.click();
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect
      .poll(async () => (await person('bence@varga.test'))?.accountId)
      .toBe((await person('priya@brightwater.test'))?.accountId);
  });

  it('names the account of somebody in the forwarded mail who is in the book', async () => {
    await showSidebar(fromPriya(FORWARD.replace('Bence Varga <bence.varga', 'Gergő <gergo.szabo')));
    await expect.element(page.getByRole('button', { name: 'at Kovács Bau Kft.' })).toBeVisible();
    await expect.element(page.getByTestId('person-in-forward')).not.toBeInTheDocument();
  });

  it('gives somebody to an account of the book with their signature', async () => {
    await showSidebar(fromPriya(`${PRIYA}${FORWARD}`));
    await page.getByRole('button', { name: 'Add to an account' }).click();
    await expect.element(field('Phone')).toHaveValue('+44 20 5550 0142');
    await userEvent.selectOptions(page.getByLabelText('Who'), 'bence.varga@kovacs-bau.test');
    await expect.element(field('Phone')).toHaveValue('');
    await userEvent.selectOptions(page.getByLabelText('Who'), 'priya@brightwater.test');
    await userEvent.fill(field('Position'), 'CFO');
    await userEvent.fill(page.getByLabelText('To which account?'), 'Kov');
    await page.getByRole('option', { name: /^Kovács Bau Kft/ }).click();
    await expect
      .poll(() => person('priya@brightwater.test'))
      .toMatchObject({
        accountId: 'k',
        title: 'CFO',
        phones: ['+44 20 5550 0142'],
      });
  });
});

it.each(['light', 'dark'] as const)('axe finds nothing in the fields, %s, and they fit in German', async (theme) => {
  speak('de', german);
  await showSidebar(fromPriya(`${PRIYA}${FORWARD}`), { theme, width: 300 });
  await page.getByTestId('new-account').click();
  await expect.element(page.getByText('aus der Signatur').first()).toBeVisible();
  await expect.poll(() => barriers()).toEqual([]);
  await expect.poll(() => document.documentElement.scrollWidth).toBe(300);
});
