import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

const stranger = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const form = () => page.getByTestId('flag-form');
const points = () => page.getByTestId('flag-points');

/** Counts every key that is pressed from here on. */
function countKeys(): () => number {
  let pressed = 0;
  document.addEventListener('keydown', () => {
    pressed += 1;
  });
  return () => pressed;
}

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

describe('the flag of a potential key account', () => {
  it('is set with 5 keys and the line, without an account', async () => {
    let alone = 0;
    const seen = new MutationObserver(() => {
      const { length } = document.querySelectorAll('[data-testid=new-account], [data-testid=flag-potential]');
      alone += Number(length === 1);
    });
    seen.observe(document.documentElement, { childList: true, subtree: true });
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    seen.disconnect();
    expect(alone, 'both ways to take the company in come at once').toBe(0);
    await expect.element(page.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    page.getByTestId('flag-potential').element().focus();
    const keys = countKeys();
    await userEvent.keyboard('{Enter}');
    await expect.element(form().getByLabelText('Company')).toHaveValue('Brightwater');
    await expect.element(points()).toHaveAttribute('data-qualified', 'false');
    await expect.element(points()).toMatchTextContent('3 of 6 points');
    await expect
      .element(form().getByRole('group', { name: 'Need: do they need it?' }).getByRole('radio', { name: 'unclear' }))
      .toHaveFocus();
    await userEvent.keyboard('3');
    await expect.element(points()).toMatchTextContent('4 of 6 points: qualifies.');
    await userEvent.keyboard('32');
    await expect.element(form().getByLabelText('Why, in one line')).toHaveFocus();
    const line = 'Three new plants next year';
    await userEvent.keyboard(line);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Brightwater waits for the key account manager now.')).toBeVisible();
    await expect.poll(() => keys() - line.length).toBe(5);
    await expect.element(page.getByRole('heading', { name: 'Brightwater' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Not in your book' })).not.toBeInTheDocument();
    await expect
      .poll(() => book.prospects.toArray())
      .toMatchObject([
        {
          company: 'Brightwater',
          domain: 'brightwater.test',
          people: [{ name: 'Priya Nair', email: 'priya@brightwater.test' }],
          need: { score: 2 },
          ability: { score: 2 },
          authority: { score: 1 },
          suspectedLabels: ['potential'],
          why: 'Three new plants next year',
          flaggedOn: '2026-11-19',
          flaggedBy: 'anna.becker@our-firm.test',
          status: 'waiting',
        },
      ]);
    await expect.poll(() => book.accounts.count()).toBe(2);
  });

  it('is set with 8 keys and the line by arrows and Tab alone', async () => {
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    page.getByTestId('flag-potential').element().focus();
    const keys = countKeys();
    await userEvent.keyboard('{Enter}');
    await expect.element(form().getByRole('radio', { name: 'unclear' }).first()).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Tab}{ArrowRight}{Tab}{ArrowRight}{Tab}');
    await expect.element(form().getByLabelText('Why, in one line')).toHaveFocus();
    await userEvent.keyboard('Grows{Enter}');
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await expect.poll(() => keys() - 'Grows'.length).toBe(8);
    await expect
      .poll(() => book.prospects.toArray())
      .toMatchObject([{ need: { score: 2 }, authority: { score: 2 }, why: 'Grows' }]);
  });

  it('takes a line of evidence for each P, and says who flagged', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await form().getByText('What shows it').click();
    await userEvent.fill(form().getByLabelText('Authority to decide'), 'Signs up to 50,000 alone');
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByText('Flagged by anna.becker@our-firm.test')).toBeVisible();
    await expect
      .poll(() => book.prospects.toArray())
      .toMatchObject([{ need: { evidence: '' }, authority: { score: 1, evidence: 'Signs up to 50,000 alone' } }]);
  });

  it('has its labels as chips, with one stop and the arrow keys between them', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    const chip = (name: string) => form().getByRole('checkbox', { name, exact: true });
    // The first question takes the focus when the form opens.
    await expect.element(form().getByRole('radio', { name: 'unclear' }).first()).toHaveFocus();
    await expect.element(chip('Breadwinner')).toBeVisible();
    chip('Breadwinner').element().focus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await expect.element(chip('Innovator')).toHaveFocus();
    await expect.element(chip('Innovator')).toHaveAttribute('aria-checked', 'true');
    await userEvent.keyboard('{ArrowRight}{ArrowRight} ');
    await expect.element(chip('Potential')).toHaveAttribute('aria-checked', 'false');
    await chip('Partner').click();
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await expect.poll(() => book.prospects.toArray()).toMatchObject([{ suspectedLabels: ['partner', 'innovator'] }]);
  });

  it('leaves as a mail and as a file', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await userEvent.fill(form().getByLabelText('Why, in one line'), 'Three new plants');
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    const mail = page.getByTestId('flag-waiting').getByRole('link', { name: 'Mail to the key account manager' });
    await expect.element(mail).toHaveAttribute('href', expect.stringMatching(/^mailto:\?/));
    const given = (field: string) =>
      new URL(mail.element().getAttribute('href')?.replaceAll('+', '%2B') ?? '').searchParams.get(field);
    await expect.poll(() => given('subject')).toBe('Potential key account: Brightwater');
    await expect.poll(() => given('body')).toContain('Why: Three new plants');
    await expect.poll(() => given('body')).toContain('Priya Nair <priya@brightwater.test>');
    const saved = vi.spyOn(URL, 'createObjectURL');
    await page.getByTestId('flag-waiting').getByRole('button', { name: 'Save as a file' }).click();
    await expect.poll(() => saved.mock.calls.length).toBe(1);
    const [[blob] = []] = saved.mock.calls;
    await expect
      .poll(async () => blob instanceof Blob && (await blob.text()))
      .toContain('Brightwater,brightwater.test,1,,1,,1,,potential,Three new plants,2026-11-19');
  });

  it('goes by mail to the manager of its account, or to the mailbox for flags', async () => {
    const addresses = { 'Anna Becker': 'anna+key@our-firm.test' };
    await book.meta.put({ key: 'settings', value: { managers: { addresses, flagsTo: 'flags@our-firm.test' } } });
    await book.standings.clear();
    await book.accounts.update('k', { labels: [], kam: 'Anna Becker' });
    const p = { score: 1 as const, evidence: '' };
    const flag = { need: p, ability: p, authority: p, people: [], suspectedLabels: [], why: '' };
    await book.prospects.bulkPut([
      { ...flag, id: 'x', company: 'Kovács', accountId: 'k', flaggedOn: '2026-11-18', status: 'waiting' },
      { ...flag, id: 'y', company: 'Bright', domain: 'brightwater.test', flaggedOn: '2026-11-18', status: 'waiting' },
    ]);
    const { turnTo } = await showSidebar(mail());
    const link = page.getByRole('link', { name: 'Mail to the key account manager' });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/^mailto:anna%2Bkey@our-firm\.test\?subject=/));
    await turnTo(stranger());
    await expect.element(link).toHaveAttribute('href', expect.stringMatching(/^mailto:flags@our-firm\.test\?subject=/));
  });

  it('is taken back by undo', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    await expect.poll(() => book.prospects.count()).toBe(0);
  });

  it('asks whom it is about, at the field', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await userEvent.fill(form().getByLabelText('Company'), ' ');
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(form().getByLabelText('Company')).toHaveAccessibleDescription('Who is it about?');
    await expect.poll(() => book.prospects.count()).toBe(0);
  });

  it('closes by Escape', async () => {
    await showSidebar(stranger());
    await page.getByTestId('flag-potential').click();
    await expect.element(form().getByRole('radio', { name: 'unclear' }).first()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(form()).not.toBeInTheDocument();
  });

  it('of an account in the book belongs to it, raises its tier, and is said to wait', async () => {
    await book.standings.clear();
    await book.accounts.update('k', { labels: [] });
    await showSidebar(mail());
    await page.getByTestId('flag-potential').click();
    await form().getByRole('button', { name: 'Flag', exact: true }).click();
    await expect.element(page.getByTestId('flag-waiting')).toMatchTextContent('November 19, 2026');
    await expect.element(page.getByTestId('tier')).toHaveAttribute('data-tier', 'potential');
    await expect.element(page.getByTestId('flag-potential')).not.toBeInTheDocument();
    const people = [{ email: 'gergo.szabo@kovacs-bau.test' }, { email: 'agnes@kovacs-bau.test' }];
    await expect
      .poll(() => book.prospects.toArray())
      .toMatchObject([{ accountId: 'k', company: 'Kovács Bau Kft.', people }]);
  });

  it('of a company that was declined can be set again', async () => {
    const p = { score: 0 as const, evidence: '' };
    const points = { need: p, ability: p, authority: p, suspectedLabels: [] };
    const flag = { ...points, company: 'Brightwater', people: [], why: '' };
    await book.prospects.put({ ...flag, id: 'x', flaggedOn: '2026-01-01', status: 'declined' });
    await showSidebar(stranger());
    await expect.element(page.getByTestId('flag-potential')).toBeVisible();
    await book.prospects.update('x', { status: 'waiting' });
    await expect.element(page.getByTestId('flag-waiting')).toBeVisible();
    // Only its name says that it is the one that was flagged: anybody can call themselves that.
    await expect.element(page.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    await book.prospects.update('x', { domain: 'brightwater.test' });
    await expect.element(page.getByRole('heading', { name: 'Brightwater' })).toBeVisible();
  });

  it('is not offered for a key account', async () => {
    await showSidebar(mail());
    await expect.element(page.getByTestId('health')).toBeVisible();
    await expect.element(page.getByTestId('flag-potential')).not.toBeInTheDocument();
  });

  it('of an account says so, and offers the label', async () => {
    await book.standings.clear();
    await book.accounts.update('k', { labels: [] });
    await showSidebar(mail());
    await page.getByTestId('flag-potential').click();
    await expect.element(page.getByTestId('flag-account')).toMatchTextContent('is an account in your book already');
    await userEvent.fill(form().getByLabelText('Why, in one line'), 'Three new plants');
    await form().getByRole('button', { name: 'Give the label “Potential”' }).click();
    await expect.element(page.getByTestId('tier')).toHaveAttribute('data-tier', 'potential');
    await expect
      .poll(async () => (await book.accounts.get('k'))?.labels)
      .toEqual([{ label: 'potential', level: 'company', evidence: 'Three new plants', since: '2026-11-19' }]);
    await expect.poll(() => book.prospects.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByTestId('tier')).toHaveAttribute('data-tier', 'standard');
  });
});
