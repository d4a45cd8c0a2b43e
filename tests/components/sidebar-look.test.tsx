import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { speak, type Texts } from '../../lib/text';
import { english, german, hungarian } from '../texts';
import { emptyBook, fillBook, standing } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const texts: Record<string, Texts> = { en: english, de: german, hu: hungarian };
const FOLD = 768;
const LONG = 'Internationale Baustoffhandelsgesellschaft für Südosteuropa mbH';
const bottomOf = (mark: string) => page.getByTestId(mark).first().element().getBoundingClientRect().bottom;

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

describe.each([
  { width: 360, language: 'en' },
  { width: 360, language: 'de' },
  { width: 360, language: 'hu' },
  { width: 300, language: 'de' },
  { width: 300, language: 'hu' },
] as const)('at $width px in $language', ({ width, language }) => {
  it('who, how important, what is due and what to know stand above the fold', async () => {
    speak(language, texts[language] ?? {});
    await showSidebar(mail(), { width });
    await expect.element(page.getByTestId('person-on-page').first()).toBeVisible();
    await expect.element(page.getByTestId('step-bring-back')).toBeVisible();
    const seen = width === 300 ? [] : ['highlight'];
    for (const mark of ['account-sentence', 'next-step', ...seen]) {
      await expect.poll(() => bottomOf(mark), { message: mark }).toBeLessThanOrEqual(FOLD);
    }
  });
});

const stories = {
  full: async () => undefined,
  nothing: async () => {
    const { accounts, people, standings, facts, promises, followUps, touches } = book;
    await Promise.all([people, standings, facts, promises, followUps, touches].map((table) => table.clear()));
    await accounts.update('k', { labels: [], parentId: '', industry: '', market: '', kam: '' });
  },
  monoclient: async () => {
    await book.standings.put({ ...standing, share: 0.74, amount: 1_694_600 });
    await book.winBacks.put({ id: 'w', accountId: 'k', lostOn: '2026-10-30', why: 'missed promise', result: 'open' });
    await book.accounts.update('k', { name: LONG, kam: 'Wolfeschlegelsteinhausenbergerdorff, Maximiliane-Friederike' });
    await book.people.update('g', { name: 'Wolfeschlegelsteinhausenbergerdorff, Maximiliane-Friederike' });
  },
} as const;

describe.each([
  { story: 'full', theme: 'light', width: 360, language: 'en' },
  { story: 'full', theme: 'dark', width: 360, language: 'en' },
  { story: 'full', theme: 'light', width: 300, language: 'de' },
  { story: 'full', theme: 'light', width: 300, language: 'hu' },
  { story: 'full', theme: 'light', width: 520, language: 'hu' },
  { story: 'nothing', theme: 'light', width: 360, language: 'en' },
  { story: 'monoclient', theme: 'dark', width: 300, language: 'de' },
  { story: 'monoclient', theme: 'light', width: 360, language: 'en' },
] as const)('$story, $theme, $width px, $language', ({ story, theme, width, language }) => {
  it('fits, opens its 24 months, and axe finds nothing', async () => {
    await stories[story]();
    speak(language, texts[language] ?? {});
    await showSidebar(mail(), { theme, width });
    await expect.element(page.getByTestId('health')).toBeVisible();
    await expect.element(page.getByTestId('person-on-page').first()).toBeVisible();
    const opener = document.querySelector<HTMLElement>('[data-opens="months"], [data-opens="health"]');
    opener?.click();
    await expect.element(page.getByTestId('standing-parts')).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expect.poll(() => barriers()).toEqual([]);
  });
});

describe('a step that comes later', () => {
  const later = () => page.getByTestId('next-step').filter({ hasText: 'You promised: the rollout plan' });
  const opener = () => later().getByRole('button', { name: /^Fri.*You promised/ });

  it('is a line that opens to the whole step by a click, and stays where it is', async () => {
    await showSidebar(mail());
    await expect.element(later()).toMatchTextContent('Fri, Nov 27You promised: the rollout planKovács Ágnes');
    await expect.element(later().getByTestId('step-done')).not.toBeInTheDocument();
    await expect.element(opener()).toBeVisible();
    const { top, height } = opener().element().getBoundingClientRect();
    await opener().click();
    await expect.element(later().getByTestId('step-done')).toBeVisible();
    await expect.element(later()).toMatchTextContent('What counts for');
    await expect.poll(() => opener().element().getBoundingClientRect()).toMatchObject({ top, height });
  });

  it('opens by the keyboard, and Escape closes first its question, then the step', async () => {
    await showSidebar(mail());
    await expect.element(opener()).toBeVisible();
    (opener().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await later().getByTestId('step-snooze').click();
    await expect.element(later().getByLabelText('Another day')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(later().getByLabelText('Another day')).not.toBeInTheDocument();
    await expect.element(later().getByTestId('step-snooze')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(later().getByTestId('step-snooze')).not.toBeInTheDocument();
    await expect.element(opener()).toHaveFocus();
  });

  it('stands whole where no other comes before it', async () => {
    await book.followUps.bulkDelete(['s1', 's3']);
    await showSidebar(mail());
    await expect.element(later().getByTestId('step-done')).toBeVisible();
  });
});
