import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount } from '../db/a-book';
import { agnes, draft, PROMISE } from './a-draft';
import { emptyBook, fillBook } from './a-full-book';
import { barriers } from './barriers';
import { mail, showSidebar } from './show-sidebar';

const unknown = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const shown = (testId: string) => expect.element(page.getByTestId(testId).first()).toBeVisible();

/** Each state of the sidebar: how it is reached, and that it is. */
const states: Record<string, () => Promise<unknown>> = {
  async matched() {
    await showSidebar(mail());
    await shown('dmg-person');
  },
  async 'a step’s outcome'() {
    await showSidebar(mail());
    await page.getByTestId('step-done').first().click();
    await shown('step-outcome');
  },
  async 'a step put off'() {
    await showSidebar(mail());
    await page.getByTestId('step-snooze').first().click();
    await expect.element(page.getByRole('group', { name: 'Put off until' })).toBeVisible();
  },
  async 'a new step'() {
    await showSidebar(mail());
    await shown('next-step');
    await page.getByRole('region', { name: 'Next steps' }).getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByLabelText('What is to be done?')).toBeVisible();
  },
  async 'the map'() {
    await showSidebar(mail());
    await page.getByTestId('map-opener').click();
    await shown('map-person');
  },
  async 'a person to add'() {
    await showSidebar(mail());
    await press('Add Tóth Nóra');
    await expect.element(page.getByLabelText('Position')).toBeVisible();
  },
  async 'a proposal sent'() {
    await showSidebar(mail());
    await page.getByTestId('proposal-sent').click();
    await shown('open-proposal');
    page.getByTestId('open-proposal').element().querySelector('summary')?.click();
    await expect.element(page.getByTestId('open-proposal').getByRole('button').first()).toBeVisible();
  },
  async 'an entry of the dossier'() {
    await showSidebar(mail());
    await press(/^Change: /);
    await shown('fact-form');
  },
  async 'a draft'() {
    await showSidebar(mail(), { draft: draft({ to: [agnes], text: PROMISE }) });
    await shown('promise-keep');
  },
  async unknown() {
    await showSidebar(unknown());
    await shown('flag-potential');
  },
  async 'a flag'() {
    await showSidebar(unknown());
    await page.getByTestId('flag-potential').click();
    await shown('flag-form');
  },
  async 'a new account'() {
    await showSidebar(unknown());
    await page.getByTestId('new-account').click();
    await expect.element(page.getByLabelText('E-mail domains')).toBeVisible();
  },
  async several() {
    const people = [
      { email: 'gergo.szabo@kovacs-bau.test', role: 'from' as const },
      { email: 'li@otter.test', role: 'contact' as const },
    ];
    await showSidebar(mail({ people }));
    await shown('candidate');
  },
  async nobody() {
    await showSidebar(mail({ people: [] }));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  async 'a page to teach'() {
    await showSidebar({ kind: 'page.unreadable', site: 'gmail', host: 'mail.example' });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  async 'the shortcuts'() {
    await showSidebar(mail());
    await shown('dmg-person');
    (await import('../../components/keys/want-keys')).showKeys();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  },
};

const emulate = (features: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

beforeEach(async () => {
  document.title = 'Keyside';
  await emptyBook();
  await fillBook();
  await book.accounts.put(accountRow(anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test'] })));
});
afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.querySelector('#spacing')?.remove();
  await emulate({});
});

/** Returns what axe finds in light, and of the colours in dark: nothing else differs. */
async function complaints(): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme;
    const ofTheme = await barriers(document.body, theme === 'dark' ? { runOnly: ['color-contrast'] } : {});
    found.push(...ofTheme.map((one) => `${theme} ${one}`));
  }
  return found;
}

/** Returns what can be pressed and is too small and too near to others to be hit (WCAG 2.2, 2.5.8); what stands in a line of text is free. */
function tooSmall(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('p a'))
    .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const isSmall = (box: DOMRect) => box.width < 23.99 || box.height < 23.99;
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return targets
    .filter(({ box }) => isSmall(box))
    .filter(({ one, box }) => {
      const { x, y } = middle(box);
      return targets.some((other) => {
        if (other.one === one) return false;
        const near = other.box;
        const across = Math.max(near.left - x, 0, x - near.right);
        const down = Math.max(near.top - y, 0, y - near.bottom);
        return Math.hypot(across, down) < 12;
      });
    })
    .map(({ one, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`);
}

/** Returns what stands out over the right edge. */
function outside(): string[] {
  const isOver = document.documentElement.scrollWidth > window.innerWidth;
  const all = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('.sr-only, .truncate'),
  );
  return isOver ? all.map((one) => one.outerHTML.slice(0, 140)) : [];
}

it('shows with forced colours what is filled, chosen and pressed', async () => {
  await emulate({ 'forced-colors': 'active' });
  await showSidebar(mail());
  await shown('abc-xyz');
  const colourOf = (one: Element | null | undefined) => one && getComputedStyle(one).backgroundColor;
  const coloursIn = (mark: string, ...looks: string[]) => {
    const button = page.getByTestId(mark).element().closest('button');
    return new Set(looks.map((look) => colourOf(button?.querySelector(look)))).size;
  };
  await expect.poll(() => coloursIn('abc-xyz', '.bg-violet', '.bg-line', '.nothing')).toBe(3);
  await expect.poll(() => coloursIn('share', '.bg-brand', '.bg-line', '.nothing')).toBe(3);
});

/** Returns what would move for somebody who wants less motion. */
const moving = () =>
  [...document.querySelectorAll('body *')].filter((one) => {
    const { transitionDuration, animationDuration } = getComputedStyle(one);
    return Number.parseFloat(transitionDuration) > 0 || Number.parseFloat(animationDuration) > 0;
  });

it.each(Object.entries(states))(
  '%s is accessible, can be hit, stands still, and fits with wide spacing and with texts twice as large',
  async (_name, show) => {
    await page.viewport(360, 1200);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    await show();
    await expect.poll(complaints).toEqual([]);
    await expect.poll(tooSmall).toEqual([]);
    await expect.poll(moving).toEqual([]);
    await page.viewport(300, 1200);
    const spacing = document.createElement('style');
    spacing.id = 'spacing';
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
    document.head.append(spacing);
    await expect.poll(outside).toEqual([]);
    spacing.remove();
    document.documentElement.style.fontSize = '200%';
    await expect.poll(outside).toEqual([]);
  },
);
