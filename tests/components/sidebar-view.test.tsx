import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible } from './show-workspace';

const view = { side: 'right', room: 'push', theme: 'system' } as const;
const menu = page.getByRole('dialog', { name: 'View and shortcuts' });

async function showAccount(given: Parameters<typeof showSidebar>[1] = {}) {
  const shown = await showSidebar(mail(), { view, ...given });
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  return shown;
}

async function openMenu(given: Parameters<typeof showSidebar>[1] = {}) {
  const shown = await showAccount(given);
  await page.getByRole('button', { name: 'View and shortcuts' }).click();
  await expect.element(menu).toBeVisible();
  return shown;
}

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

it('shows how it stands on this site, and asks the page for what is chosen', async () => {
  const { abilities } = await openMenu();
  await expect.element(page.getByRole('radio', { name: 'Right' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Beside the page' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Left' }).click();
  await expect.poll(() => abilities.changeView).toHaveBeenLastCalledWith({ side: 'left' });
  await page.getByRole('radio', { name: 'Over the page' }).click();
  await expect.poll(() => abilities.changeView).toHaveBeenLastCalledWith({ room: 'overlay' });
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(() => abilities.changeView).toHaveBeenLastCalledWith({ theme: 'dark' });
});

it('works by keyboard alone, and gives the focus back', async () => {
  const { abilities, turnTo } = await showAccount();
  const opener = page.getByRole('button', { name: 'View and shortcuts' });
  await expect.element(opener).toBeVisible();
  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'Right' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => abilities.changeView).toHaveBeenLastCalledWith({ side: 'left' });
  await turnTo(mail(), { view: { ...view, side: 'left' } });
  await userEvent.keyboard('{Tab}{Tab}{ArrowDown}');
  await expect.poll(() => abilities.changeView).toHaveBeenLastCalledWith({ theme: 'light' });
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  await expect.poll(() => abilities.close, { message: 'Escape closes the menu only' }).not.toHaveBeenCalled();
});

it('says how it comes back before it hides', async () => {
  const { abilities } = await openMenu();
  const hide = page.getByRole('button', { name: 'Hide on this site for today' });
  await expect
    .element(hide)
    .toHaveAccessibleDescription('Alt+Shift+K or the Keyside button in the toolbar brings it back.');
  await hide.click();
  await expect.poll(() => abilities.hideForToday).toHaveBeenCalledOnce();
  await expect.element(menu).not.toBeInTheDocument();
});

it('leads to the list of shortcuts', async () => {
  await openMenu();
  await menu.getByRole('button', { name: /^Keyboard shortcuts/ }).click();
  await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

it('offers only the look in the browser’s own side panel', async () => {
  await openMenu({ standsInPage: false });
  await expect.element(menu.getByRole('group', { name: 'Look' })).toBeVisible();
  await expect.poll(() => menu.getByRole('group').all()).toHaveLength(1);
  await expect.element(page.getByRole('button', { name: 'Hide on this site for today' })).not.toBeInTheDocument();
});

it('offers nothing that no page would answer', async () => {
  await openMenu({ view: null });
  await expect.element(menu.getByRole('button', { name: /^Keyboard shortcuts/ })).toBeVisible();
  await expect.poll(() => menu.getByRole('group').all()).toEqual([]);
});

it('grows the other way on the left', async () => {
  const { abilities } = await showAccount({ width: 400, view: { ...view, side: 'left' } });
  const edge = page.getByRole('separator');
  await expect.poll(() => edge.element().getBoundingClientRect().right).toBeGreaterThan(380);
  edge.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => abilities.resized).toHaveBeenLastCalledWith(420);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => abilities.resized).toHaveBeenLastCalledWith(380);
});

describe.each([
  ['light', 360, 'en'],
  ['dark', 360, 'en'],
  ['light', 300, 'de'],
] as const)('in %s, %i wide, %s', (theme, width, language) => {
  it('is legible and complete', async () => {
    if (language === 'de') speak('de', german);
    await showAccount({ theme, width });
    const name = language === 'de' ? german.view_open : english.view_open;
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByText(/Alt\+Shift\+K/)).toBeVisible();
    await expectAccessible();
    const controls = () => [...document.querySelectorAll('[popover] :is(button, label)')];
    await expect.poll(() => controls().filter((one) => one.getBoundingClientRect().height < 24)).toEqual([]);
    await expect.poll(() => document.documentElement.scrollWidth).toBe(width);
  });
});

it('says at the lower edge of what is seen that the page lies under it, until it is put away, also where that is said again', async () => {
  const { turnTo, abilities } = await showAccount({ isShort: true, width: 300 });
  await page.viewport(300, 480);
  const note = page.getByTestId('lies-over');
  await expect.element(note).toBeInViewport({ ratio: 1 });
  await expect.poll(() => document.documentElement.scrollHeight).toBeGreaterThan(960);
  await page.getByTestId('lies-over-move').click();
  await expect.poll(() => abilities.moveToSidePanel).toHaveBeenCalled();
  await note.getByRole('button', { name: 'Close' }).click();
  await expect.element(note).not.toBeInTheDocument();
  await turnTo(mail(), { view, isShort: false });
  await turnTo(mail(), { view, isShort: true });
  await expect.element(page.getByTestId('account-name')).toBeVisible();
  await expect.element(note).not.toBeInTheDocument();
});
