import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readKamProfiles } from '../../lib/db/read/programme/kam-profiles';
import { accountRow } from '../../lib/db/rows';
import { book, KAM_PROFILES } from '../../lib/db/schema';
import { saveKamProfile } from '../../lib/db/write/programme/save-kam-profile';
import { addFollowUp } from '../../lib/db/write/steps/add-follow-up';
import { anAccount, when } from '../db/a-book';
import { emptyBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.meta.delete(KAM_PROFILES);
  const of = (id: string, kam: string) => accountRow(anAccount({ id, name: `${id} Ltd`, kam }));
  await book.accounts.bulkPut([of('Ash', 'Anna Becker'), of('Birch', 'Bo Berg'), of('Cedar', 'Cara Lind')]);
});

const form = () => page.getByTestId('kam-profile-form');

describe('a key account manager', () => {
  it('has a profile, and a substitute with dates, typed beside the load', async () => {
    await showWorkspace('#/load');
    await page.getByRole('button', { name: 'Enter profile and substitute of Anna Becker' }).click();
    await page.getByLabelText('Languages').fill('German, Hungarian');
    await page.getByLabelText('Substitute').fill('Bo Berg');
    await userEvent.fill(page.getByLabelText('From'), '2026-11-28');
    await userEvent.fill(page.getByLabelText('To', { exact: true }), '2026-11-27');
    await form().getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByLabelText('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await userEvent.fill(page.getByLabelText('From'), '2026-11-16');
    await userEvent.fill(page.getByLabelText('To', { exact: true }), '2026-11-27');
    await form().getByRole('button', { name: 'Save' }).click();
    await expect.poll(readKamProfiles).toEqual([
      {
        kam: 'Anna Becker',
        languages: 'German, Hungarian',
        substitute: { by: 'Bo Berg', from: '2026-11-16', to: '2026-11-27' },
      },
    ]);
    await expect.element(page.getByText('Bo Berg, November 16, 2026 to November 27, 2026')).toBeVisible();
    await expectAccessible();
  });
});

describe('Today of the substitute', () => {
  it('holds the accounts of whoever is away, and says so', async () => {
    await saveKamProfile({ kam: 'Anna Becker', substitute: { by: 'Bo Berg', from: '2026-11-16', to: '2026-11-27' } });
    for (const accountId of ['Ash', 'Birch', 'Cedar'])
      await addFollowUp({ accountId, text: `Call ${accountId}`, due: '2026-11-19' }, when);
    await showWorkspace('#/today?whose=Bo%20Berg');
    await expect
      .element(page.getByTestId('stands-in'))
      .toMatchTextContent('Also the accounts of Anna Becker, up to November 27, 2026.');
    const named = () =>
      page
        .getByTestId('today-item')
        .elements()
        .map((one) => /Ash|Birch|Cedar/.exec(one.textContent ?? '')?.[0]);
    await expect.poll(() => [...new Set(named())].sort()).toEqual(['Ash', 'Birch']);
  });
});
