import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readProgrammeTexts } from '../../lib/db/read/programme/programme-texts';
import { book, KAM_PROFILES, PROGRAMME_TEXTS } from '../../lib/db/schema';
import { saveKamProfile } from '../../lib/db/write/programme/save-kam-profile';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { emptyBook, fillBook, today } from './a-full-book';
import { provePageManners } from './page-manners';
import { showWorkspace } from './show-workspace';

beforeEach(async () => {
  await emptyBook();
  await book.meta.bulkDelete([KAM_PROFILES, PROGRAMME_TEXTS]);
});

describe('the charter', () => {
  it('explains the thresholds in force', async () => {
    await book.meta.put({
      key: 'settings',
      value: {
        dependency: { criticalAbove: 0.25, monoclientAbove: 0.75 },
        visits: { every: { strategic: 2 } },
        qualification: { sumFrom: 5 },
      },
    });
    await showWorkspace('#/charter');
    await expect.element(page.getByText('A customer is key from 10% of the book.')).toBeVisible();
    await expect.element(page.getByText(/Above 25% a customer is critical, above 75%/)).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Strategic account.* 0 every 2 months every 3 months/ }))
      .toBeVisible();
    await expect.element(page.getByRole('row', { name: /Standard account.* 0 every 12 months none/ })).toBeVisible();
    await expect.element(page.getByText(/A prospect is qualified from 5 of 6 points/)).toBeVisible();
    await expect.element(page.getByText('No key account manager is entered yet.')).toBeVisible();
  });

  it('names an absolute sum where that decides who is key', async () => {
    await book.meta.put({ key: 'settings', value: { dependency: { criterion: 'sum', keySum: 5000 } } });
    await showWorkspace('#/charter');
    await expect.element(page.getByText('A customer is key from €5,000 in 12 months.')).toBeVisible();
  });

  it('counts the accounts of each tier and the hours of the managers', async () => {
    await loadSampleBook(today);
    await showWorkspace('#/charter');
    await expect.element(page.getByRole('row', { name: /Strategic account.* 3 every month/ })).toBeVisible();
    await expect.element(page.getByText(/2 key account managers with 160 hours a month together/)).toBeVisible();
  });

  it('is reached from the settings', async () => {
    await showWorkspace('#/settings');
    await page.getByRole('link', { name: 'Programme charter' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/Programme charter/);
  });
});

describe('the programme in the user’s words', () => {
  it('is typed once and printed: benefits by tier, resources, rules; beside it who of us can what', async () => {
    await fillBook();
    await saveKamProfile({ kam: 'Anna Becker', languages: 'German, Hungarian' });
    await showWorkspace('#/charter');
    await expect.element(page.getByRole('row', { name: /^Anna Becker/ })).toMatchTextContent('German, Hungarian');
    await page.getByRole('button', { name: 'Edit benefits and rules' }).click();
    await page.getByLabelText('What key accounts get').fill('A service line of their own');
    await page.getByLabelText('Rules of initiative').fill('Prices below list: ask the head of sales first.');
    await page.getByTestId('programme-form').getByRole('button', { name: 'Save' }).click();
    const benefits = page.getByRole('region', { name: 'What each tier gets from us' });
    await expect.element(benefits).toMatchTextContent('A service line of their own');
    await expect.element(page.getByText('Prices below list', { exact: false })).toBeVisible();
    await expect.poll(readProgrammeTexts).toEqual({
      benefits: { key: 'A service line of their own' },
      initiative: 'Prices below list: ask the head of sales first.',
    });
  });
});

provePageManners('#/charter');
