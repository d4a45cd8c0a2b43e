import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';

const SECTIONS = [
  'Figures',
  'To do',
  'Decision-making group',
  'Contacts',
  'Questions to ask',
  'Good to know',
  'Still open',
  'What convinces',
  'Not this time',
];

test('one click in the sidebar opens what to read before a meeting, and it prints alone, dark on white', async ({
  keyside,
  mailbox,
  page,
}) => {
  await page.goto(mailbox.listOf('hungarian-question'));
  const sidebar = await openSidebar(page);
  const opened = keyside.context.waitForEvent('page');
  await sidebar.getByTestId('meeting-opener').first().click();
  const account = await opened;
  const card = account.getByTestId('meeting-card');
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading')).toHaveCount(SECTIONS.length);

  // What stands in the print is asked while the browser prints it; closed as it is on most days.
  await account.getByRole('button', { name: 'Before a meeting' }).click();
  await expect(card).toHaveCount(0);
  await account.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await account.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      queueMicrotask(() => {
        document.documentElement.dataset['printed'] = document.querySelector<HTMLElement>('main')?.innerText ?? '';
      });
    });
  });
  const pdf = await account.pdf({ format: 'A4' });
  const printed = (await account.locator('html').getAttribute('data-printed')) ?? '';
  for (const section of SECTIONS) expect(printed).toContain(section);
  expect(printed).toContain('Kovács Bau Kft.');
  expect(printed).toContain('Before a meeting · ');
  for (const rest of ['All accounts', 'All people', 'Print', 'NEXT STEPS']) expect(printed).not.toContain(rest);
  await expect(account.getByRole('navigation')).toBeHidden();
  await expect.poll(() => account.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});
