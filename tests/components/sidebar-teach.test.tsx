import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PickedField } from '../../components/sidebar/heard';
import type { PageState } from '../../components/sidebar/page-state';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';
import { expectAccessible } from './show-workspace';

const where = { site: 'ladder', host: 'crm.example:8443' };
const unreadable: PageState = { kind: 'page.unreadable', ...where };
const gergo = { email: 'gergo.szabo@kovacs-bau.test', name: 'Szabó Gergő', role: 'contact' as const };
const priya = { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'contact' as const };
const guessed = (given: Extract<PageState, { kind: 'page.changed' }>['subject']): PageState => ({
  kind: 'page.changed',
  ...where,
  pageKey: '/contacts/17',
  self: [],
  subject: given,
});
const picked = (given: Partial<PickedField> = {}): PickedField => ({
  kind: 'field.picked',
  ...where,
  field: 'name',
  selector: '.person',
  pageKind: '/contacts/*',
  text: 'Ágnes Kovács',
  ...given,
});
const open = page.getByRole('button', { name: 'Teach this page' });
const point = (field: string) => page.getByRole('button', { name: `Point at it: ${field}` });
const save = page.getByRole('button', { name: 'Save' });

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('where it is offered', () => {
  it.each<[string, PageState]>([
    ['cannot be read', unreadable],
    ['is known by its title only', guessed({ people: [], title: 'Kovács Bau', rung: 'title' })],
    ['shows several addresses', guessed({ people: [gergo, priya], rung: 'mailto' })],
    ['was recognised by one address', guessed({ people: [gergo], rung: 'mailto' })],
    ['names nobody, in no app that is known', guessed({ people: [] })],
    ['was taught before', guessed({ people: [gergo], rung: 'taught' })],
  ])('on a page that %s', async (_what, state) => {
    await showSidebar(state);
    await expect.element(open).toBeVisible();
  });

  it('is not offered where an app’s own adapter has read the page, nor between two pages', async () => {
    const { turnTo } = await showSidebar(mail());
    await expect.element(page.getByTestId('account-name')).toBeVisible();
    await expect.element(open).not.toBeInTheDocument();
    await turnTo({ kind: 'page.left', ...where });
    await expect.element(page.getByRole('heading', { name: 'No client on this page' })).toBeInTheDocument();
    await expect.element(open).not.toBeInTheDocument();
  });
});

describe('teaching', () => {
  it('points, asks whether it is right, saves the places alone, and takes them back', async () => {
    const { abilities, turnTo } = await showSidebar(unreadable);
    const undo = vi.fn(async () => undefined);
    vi.mocked(abilities.teach).mockResolvedValue({ undo });
    await open.click();
    await expect.element(save).toBeDisabled();
    await point('Name').click();
    await expect.poll(() => abilities.startTeaching).toHaveBeenCalledWith('name');
    await expect.element(page.getByText('Now click it on the page', { exact: false })).toBeVisible();
    await turnTo(unreadable, { picked: picked() });
    await expect.element(page.getByText('“Ágnes Kovács” – is this the name?')).toBeVisible();
    await expect.element(save).toHaveFocus();
    await point('Company').click();
    await turnTo(unreadable, { picked: picked({ field: 'company', selector: '.firm', text: 'Kovács Bau Kft.' }) });
    await expect.element(page.getByText('“Kovács Bau Kft.” – is this the company?')).toBeVisible();
    await save.click();
    await expect
      .poll(() => abilities.teach)
      .toHaveBeenCalledExactlyOnceWith({
        host: 'crm.example:8443',
        pageKind: '/contacts/*',
        fields: { name: '.person', company: '.firm' },
      });
    // The page is read anew: the way back stays.
    await turnTo(guessed({ people: [gergo], rung: 'taught' }));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => undo).toHaveBeenCalledOnce();
  });

  it('ends by Escape in the sidebar, by the button, and by the page', async () => {
    const { abilities, turnTo } = await showSidebar(unreadable);
    await open.click();
    await point('Name').click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => abilities.stopTeaching).toHaveBeenCalledTimes(1);
    await point('Mail address').click();
    await page.getByRole('button', { name: 'Stop pointing: Mail address' }).click();
    await expect.poll(() => abilities.stopTeaching).toHaveBeenCalledTimes(2);
    await point('Company').click();
    await turnTo(unreadable, { picked: { kind: 'teaching.ended', ...where } });
    await expect.element(point('Company')).toBeVisible();
  });

  it('keeps nothing of one page for the next', async () => {
    const first = guessed({ people: [], title: 'A', rung: 'title' });
    const { abilities, turnTo } = await showSidebar(first);
    await open.click();
    await point('Name').click();
    await turnTo(first, { picked: picked() });
    await expect.element(page.getByText('Ágnes Kovács', { exact: false })).toBeVisible();
    await turnTo({ ...first, pageKey: '/contacts/18' } as PageState);
    await expect.element(open).toBeVisible();
    await expect.poll(() => document.body.textContent).not.toContain('Ágnes');
    await expect.poll(() => abilities.teach).not.toHaveBeenCalled();
  });

  it('says so where it could not be kept', async () => {
    const { abilities, turnTo } = await showSidebar(unreadable);
    vi.mocked(abilities.teach).mockRejectedValue(new Error('The disk is full'));
    await open.click();
    await point('Name').click();
    await turnTo(unreadable, { picked: picked() });
    await save.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Not saved: The disk is full');
  });

  it.each([
    ['light', 360],
    ['dark', 300],
  ] as const)('axe finds nothing in the form, %s, and it fits %i pixels', async (theme, width) => {
    const { turnTo } = await showSidebar(unreadable, { theme, width });
    await open.click();
    await point('Name').click();
    await turnTo(unreadable, { picked: picked({ text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' }) });
    await point('Company').click();
    await expectAccessible();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
});

describe('a weak rung', () => {
  it('asks whether it is this one, and shows the account once the user says so', async () => {
    const both = [gergo, { email: 'somebody@nowhere.test', role: 'contact' as const }];
    await showSidebar(guessed({ people: both, rung: 'mailto' }));
    await expect.element(page.getByRole('heading', { name: 'Is it this one?' })).toBeVisible();
    await expect.element(page.getByText('Please confirm, as this page', { exact: false })).toBeVisible();
    await expect.poll(() => document.documentElement.dataset['state']).toBe('several');
    await page.getByTestId('candidate').click();
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  });

  it('claims by one address alone, and by what the user taught', async () => {
    const { turnTo } = await showSidebar(guessed({ people: [gergo], rung: 'mailto' }));
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
    await turnTo(guessed({ people: [gergo, priya], rung: 'taught' }));
    await expect.element(page.getByTestId('account-name')).toMatchTextContent('Kovács Bau Kft.');
  });
});

describe('an app that is read for addresses only', () => {
  it('is named', async () => {
    await showSidebar({ ...mail(), site: 'zohomail' } as PageState);
    await expect.element(page.getByTestId('limited')).toMatchTextContent('Zoho Mail: addresses only.');
  });

  it('is not said of any other', async () => {
    // Each app is asked for once only.
    const { abilities } = await showSidebar({ kind: 'page.unreadable', site: 'dolibarr', host: 'crm.example' });
    await expect.poll(() => vi.mocked(abilities.limitedSite).mock.calls).toEqual([['dolibarr']]);
    await expect.element(page.getByTestId('limited')).not.toBeInTheDocument();
  });
});

describe('a copy for a bug report', () => {
  const report = page.getByRole('button', { name: 'Copy for a bug report' });
  const area = page.getByLabelText('The page without its texts');

  it('is asked for, shown before it is copied, and forgotten with the page', async () => {
    const { abilities, turnTo } = await showSidebar(unreadable, { theme: 'dark', width: 300 });
    await report.click();
    await expect.poll(() => abilities.askForSnippet).toHaveBeenCalledOnce();
    await turnTo(unreadable, { snippet: '<main>\n xxxxx\n</main>\n' });
    await expect.element(area).toHaveValue('<main>\n xxxxx\n</main>\n');
    await expectAccessible();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => write).toHaveBeenCalledWith('<main>\n xxxxx\n</main>\n');
    await expect.element(page.getByText('Copied.')).toBeVisible();
  });

  it('is selected, to be copied by hand, where the frame may not', async () => {
    const { turnTo } = await showSidebar(unreadable);
    await report.click();
    await turnTo(unreadable, { snippet: '<main></main>' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.element(page.getByText('It is selected. Please copy it yourself.')).toBeVisible();
    const selected = () => {
      const { value, selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    };
    await expect.poll(selected).toBe('<main></main>');
  });
});
