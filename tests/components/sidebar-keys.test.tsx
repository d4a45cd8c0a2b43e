import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showKeys } from '../../components/keys/want-keys';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const stranger = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const step = (nth: number) => page.getByTestId('next-step').nth(nth);
const focused = () => document.activeElement;
const list = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** Shows a known client's mail with all that comes a moment later, and nothing focused. */
async function open(state = mail()) {
  const shown = await showSidebar(state);
  await expect.element(page.getByTestId('dmg-person').first()).toBeVisible();
  await expect.element(page.getByTestId('proposal-sent')).toBeVisible();
  return shown;
}

describe('the list of shortcuts', () => {
  it('opens by ? with the keys that the browser has, and Escape leads back to where one was', async () => {
    const { abilities } = await open();
    await expect.element(page.getByRole('button', { name: 'Open account' })).toBeVisible();
    const opener = page.getByRole('button', { name: 'Open account' }).element() as HTMLElement;
    opener.focus();
    await userEvent.keyboard('?');
    await expect.element(list()).toBeVisible();
    await expect.element(list()).toMatchTextContent('Ctrl+Shift+Y');
    await expect.element(list()).toMatchTextContent('no keys set');
    await userEvent.keyboard('{Escape}');
    await expect.element(list()).not.toBeInTheDocument();
    await expect.poll(focused).toBe(opener);
    await expect.poll(() => abilities.close).not.toHaveBeenCalled();
  });

  it('opens from a menu, too', async () => {
    await open();
    showKeys();
    await expect.element(list()).toBeVisible();
  });

  it('is a character in a field', async () => {
    await open();
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveFocus();
    await userEvent.keyboard('Call?dnf');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveValue('Call?dnf');
    await expect.poll(() => list().query()).toBeNull();
  });

  it('names only what is on the page, and each key does something there', async () => {
    await showSidebar({ kind: 'page.unreadable', site: 'gmail', host: 'mail.example' });
    await expect.element(page.getByTestId('announced')).not.toBeEmptyDOMElement();
    showKeys();
    await expect.element(list()).toBeVisible();
    const keys = () => [...document.querySelectorAll('dialog section:first-of-type kbd')].map((one) => one.textContent);
    await expect.poll(keys).toEqual(['?', 'Esc']);
  });
});

describe('the keys of the sidebar', () => {
  it('J and K lead from step to step and on to the headings, and back', async () => {
    await open();
    await userEvent.keyboard('jj');
    await expect.element(step(0)).toHaveFocus();
    await userEvent.keyboard('jjj');
    await expect.poll(() => focused()?.textContent).toBe('Before you answer');
    await userEvent.keyboard('j');
    await expect.poll(() => focused()?.textContent).toBe('People');
    await userEvent.keyboard('kk');
    await expect.poll(() => step(2).element().contains(focused())).toBe(true);
  });

  it('D and S ask about the first step, or about the one in focus', async () => {
    await open();
    await userEvent.keyboard('d');
    await expect.element(step(0).getByText('What came out?')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('js');
    await expect.element(step(1).getByRole('group', { name: 'Put off until' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()?.textContent).toBe('Put off');
  });

  it('N opens a new step also where its section is folded', async () => {
    await open();
    await page.getByRole('heading', { name: 'Next steps' }).click();
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveFocus();
  });

  it('works below the pane that looks whether the sidebar is seen', async () => {
    await open();
    const pane = document.createElement('div');
    pane.popover = 'manual';
    document.body.append(pane);
    pane.showPopover();
    await userEvent.keyboard('l');
    await expect.element(page.getByTestId('contact-form')).toBeVisible();
    pane.remove();
  });

  it('P leads to the proposal and starts nothing by itself', async () => {
    await open();
    await userEvent.keyboard('p');
    await expect.element(page.getByTestId('proposal-sent')).toHaveFocus();
    await expect.poll(() => book.proposals.count()).toBe(0);
  });

  it('M opens the map, A the dossier, O the workspace', async () => {
    const { abilities } = await open();
    await userEvent.keyboard('m');
    await expect.element(page.getByTestId('map-person').first()).toBeVisible();
    await userEvent.keyboard('o');
    await expect.poll(() => abilities.openWorkspace).toHaveBeenCalledWith('#/accounts/k');
    await userEvent.keyboard('a');
    await expect.element(page.getByTestId('fact-form')).toBeVisible();
  });

  it('F flags a company that nobody knows', async () => {
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    await userEvent.keyboard('f');
    await expect.element(page.getByTestId('flag-form')).toBeVisible();
  });

  it('a key with a modifier is the browser’s', async () => {
    await open();
    await userEvent.keyboard('{Control>}d{/Control}{Alt>}n{/Alt}');
    await expect.poll(() => page.getByLabelText('What is to be done?').query()).toBeNull();
    await expect.poll(() => page.getByTestId('step-outcome').query()).toBeNull();
  });
});

describe('Escape', () => {
  it('closes a form and leads back to what opened it, then the sidebar', async () => {
    const { abilities } = await open();
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByLabelText('What is to be done?').query()).toBeNull();
    await expect.poll(() => focused()?.getAttribute('aria-keyshortcuts')).toBe('N');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => abilities.close).toHaveBeenCalledOnce();
  });

  it('keeps what was typed: it leaves the field first', async () => {
    const { abilities } = await open();
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveFocus();
    await userEvent.keyboard('Call the architect{Escape}');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveValue('Call the architect');
    await expect.poll(() => focused()?.textContent).toBe('Cancel');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByLabelText('What is to be done?').query()).toBeNull();
    await expect.poll(() => abilities.close).not.toHaveBeenCalled();
  });

  it('closes a form that stands where its button stood, and the button has the focus again', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await expect.element(page.getByTestId('flag-form')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('flag-potential')).toHaveFocus();
  });

  it('closes the map and the words of a person from inside', async () => {
    const { abilities } = await open();
    await userEvent.keyboard('m');
    await expect.element(page.getByTestId('map-person').first()).toBeVisible();
    (page.getByTestId('map-person').first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByTestId('map-opener')).toHaveFocus();
    await expect.poll(() => page.getByTestId('map-person').query()).toBeNull();
    await page.getByRole('button', { name: 'Szabó Gergő', exact: true }).first().click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[data-testid="dmg-person"] [aria-expanded="true"]')).toBeNull();
    await expect.poll(() => abilities.close).not.toHaveBeenCalled();
  });

  it('puts away what was just said at the bottom', async () => {
    await open();
    await page.getByTestId('suggestion-dismiss').first().click();
    const dismiss = page.getByRole('button', { name: 'Close', exact: true });
    await expect.element(dismiss).toBeVisible();
    (dismiss.element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dismiss).not.toBeInTheDocument();
  });
});

describe('the focus', () => {
  it('stays near when what had it has gone', async () => {
    await open();
    const dismiss = page.getByTestId('suggestion-dismiss').first();
    await expect.element(dismiss).toBeVisible();
    (dismiss.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.closest('[data-testid="suggestion"]') !== null).toBe(true);
  });

  it('goes back to the button when a form is saved', async () => {
    await open();
    await userEvent.keyboard('n');
    await expect.element(page.getByLabelText('What is to be done?')).toHaveFocus();
    await userEvent.keyboard('Call the architect{Enter}');
    await expect.poll(() => book.followUps.count()).toBe(4);
    await expect.poll(() => focused()?.getAttribute('aria-keyshortcuts')).toBe('N');
  });

  it('of the choices of an outcome is one stop, with the arrow keys between them', async () => {
    await open();
    await userEvent.keyboard('d');
    const choices = step(0).getByTestId('step-outcome');
    await expect.element(choices.first()).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(choices.nth(1)).toHaveFocus();
    await expect
      .poll(() => [...choices.elements()].map((one) => (one as HTMLElement).tabIndex).filter((stop) => stop === 0))
      .toHaveLength(1);
    await userEvent.keyboard('{End}{ArrowDown}');
    await expect.element(choices.first()).toHaveFocus();
  });

  it('reaches what to do first in few steps from the top', async () => {
    await open();
    const stops: (string | null)[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    const isThere = () => focused()?.getAttribute('data-testid') === 'step-done';
    for (let pressed = 0; pressed < 12 && !isThere(); pressed++) {
      await userEvent.tab();
      stops.push(focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? null);
    }
    expect(stops.at(-1)).toMatch(/^Done: /);
    expect(stops.length).toBeLessThanOrEqual(8);
  });
});
