import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { startProposal } from '../../lib/db/write/proposals/start-proposal';
import { speak, type Texts } from '../../lib/text';
import { afrikaans, english, german, hungarian, norwegian } from '../texts';
import { emptyBook, fillBook, standing } from './a-full-book';
import { barriers } from './barriers';
import { repeatedButtons } from './repeated-buttons';
import { mail, showSidebar } from './show-sidebar';

const texts: Record<string, Texts> = { en: english, de: german, hu: hungarian, nb: norwegian, af: afrikaans };
const sentence = () => page.getByTestId('account-sentence');
/** On how many lines an element's words stand: what overlaps by half stands on one. */
const linesOf = (element: Element) => {
  const words = document.createRange();
  words.selectNodeContents(element);
  const middles = [...words.getClientRects()].map(({ top, height }) => top + height / 2).sort((a, b) => a - b);
  return middles.filter((middle, at) => middle - (middles[at - 1] ?? -Infinity) > 8).length;
};

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

/** A customer without a group that was made a key account by hand, orders late and owes us an answer. */
async function makeKeySinceMarch() {
  const tierByHand = { tier: 'key' as const, because: 'Chosen in the review.', since: '2026-03-02' };
  await book.accounts.update('k', { tierByHand, parentId: '' });
  await book.standings.put({ ...standing, customerId: 'k', ownAmount: standing.amount });
  await book.facts.delete('f4');
  const sent = { today: '2026-11-12', now: '2026-11-12T09:00:00Z' };
  await startProposal({ accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' }, sent);
}

describe('the account in one sentence', () => {
  it('says how it stands, how it orders and what is open', async () => {
    await makeKeySinceMarch();
    await showSidebar(mail());
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Key account since March, 18% of profit; usually orders every 32 days, last 61 days ago; proposal of Nov 12 unanswered.',
      );
  });

  it('begins with the tier, which is said nowhere else in the header', async () => {
    await showSidebar(mail());
    await expect.element(page.getByTestId('tier')).toHaveTextContent('Strategic account');
    await expect.poll(() => sentence().element().contains(page.getByTestId('tier').element())).toBe(true);
    await expect.poll(() => page.getByText('Strategic account', { exact: true }).elements()).toHaveLength(1);
  });

  it('says the tier alone where nothing more is known', async () => {
    await Promise.all([book.standings.clear(), book.facts.clear(), book.accounts.update('k', { labels: [] })]);
    await showSidebar(mail());
    await expect.element(sentence()).toHaveTextContent('Standard account.');
  });

  it.each(Object.keys(texts))('takes three lines at most at 300 pixels in %s', async (language) => {
    speak(language, texts[language] ?? {});
    await makeKeySinceMarch();
    await showSidebar(mail(), { width: 300 });
    await expect.element(sentence()).toBeVisible();
    await expect.poll(() => `${linesOf(sentence().element())} ${sentence().element().textContent}`).toMatch(/^[23] /);
  });
});

it('what is due and what to know stand above the fold', async () => {
  await showSidebar(mail());
  await expect.element(page.getByTestId('suggestion').first()).toBeVisible();
  await expect
    .poll(() => page.getByTestId('next-step').first().element().getBoundingClientRect().bottom)
    .toBeLessThan(500);
  await expect
    .poll(() => page.getByTestId('highlight').first().element().getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(768);
  await expect.poll(repeatedButtons, { message: 'each button names its object' }).toEqual([]);
});

describe.each([
  { theme: 'light', width: 360, language: 'en' },
  { theme: 'dark', width: 360, language: 'en' },
  { theme: 'light', width: 300, language: 'de' },
  { theme: 'light', width: 300, language: 'hu' },
] as const)('in $theme, $width px, $language', ({ theme, width, language }) => {
  it('the top fits, and axe finds nothing', async () => {
    speak(language, texts[language] ?? {});
    document.title = 'Keyside';
    await showSidebar(mail(), { theme, width });
    await expect.element(page.getByTestId('suggestion').first()).toBeVisible();
    await expect.element(page.getByTestId('person-on-page').first()).toBeVisible();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expect.poll(() => barriers()).toEqual([]);
  });
});
