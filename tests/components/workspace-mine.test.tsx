import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { accountRow } from '../../lib/db/rows';
import { book, TEAM } from '../../lib/db/schema';
import { defaultSettings } from '../../lib/domain/settings';
import { newHere } from '../../lib/team/here';
import { anAccount } from '../db/a-book';
import { followUpOf } from '../plays/follow-up-of';
import { emptyBook } from './a-full-book';
import { aProposalOf } from './a-pipeline';
import { expectAccessible, showWorkspace } from './show-workspace';

const theirs = (id: string, kam: string) =>
  anAccount({ id, name: `${kam} Ltd`, kam, tierByHand: { tier: 'key', because: 'agreed', since: '2026-01-05' } });

beforeEach(async () => {
  await emptyBook();
  await book.accounts.bulkPut([theirs('a', 'Anna'), theirs('b', 'Ben')].map(accountRow));
  const due = '2026-11-18';
  await book.followUps.bulkPut([
    followUpOf({ id: '1', accountId: 'a', due, text: 'Send the plan' }),
    followUpOf({ id: '2', accountId: 'b', due, text: 'Ask for the date' }),
    followUpOf({ id: '3', accountId: 'b', due, text: 'Call about the crane', owner: 'Anna' }),
  ]);
});

const several = () => {
  const addresses = { Anna: 'anna@firm.test', Ben: 'ben@firm.test' };
  const value = {
    ...defaultSettings,
    ownAddresses: ['anna@firm.test'],
    managers: { ...defaultSettings.managers, addresses },
  };
  return book.meta.put({ key: 'settings', value });
};
const mine = page.getByRole('button', { name: 'Mine', exact: true });
const everybodys = page.getByRole('button', { name: 'Everybody’s', exact: true });

describe('one’s own or everybody’s', () => {
  it('is not asked where nobody else is known', async () => {
    await showWorkspace('#/today');
    await expect.element(page.getByText('Send the plan')).toBeVisible();
    await expect.poll(() => page.getByTestId('mine-switch').elements()).toEqual([]);
  });

  it('is switched once for Today, the plan and the proposals, by who does it, and kept', async () => {
    await several();
    await book.proposals.bulkPut([
      aProposalOf('Hall of Anna', { accountId: 'a' }),
      aProposalOf('Hall of Ben', { accountId: 'b' }),
      aProposalOf('Crane of Ben', { accountId: 'b', owner: 'Anna' }),
    ]);
    await showWorkspace('#/today');
    await expect.element(page.getByText('Ask for the date')).toBeVisible();
    await mine.click();
    await expect.element(page.getByText('Ask for the date')).not.toBeInTheDocument();
    await expect.poll(() => page.getByTestId('today-kam').elements()).toEqual([]);
    await expect.element(page.getByText('Call about the crane')).toBeVisible();
    await expect.element(page.getByText(/done by Anna/)).toBeVisible();
    await expectAccessible();
    window.location.hash = '#/proposals';
    await expect.element(mine).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Crane of Ben')).toBeVisible();
    await expect.element(page.getByText('Hall of Ben')).not.toBeInTheDocument();
    await expect.poll(() => page.getByLabelText('Key account manager').elements()).toEqual([]);
    window.location.hash = '#/proposals?kam=of+Ben';
    await expect.element(page.getByText('Hall of Ben')).toBeVisible();
    await expect.element(page.getByLabelText('Key account manager')).toHaveValue('of Ben');
    await page.getByLabelText('Key account manager').selectOptions('Everybody');
    await expect.element(page.getByText('Hall of Ben')).not.toBeInTheDocument();
    window.location.hash = '#/plan';
    await expect.element(page.getByText('Anna Ltd').first()).toBeVisible();
    await expect.poll(() => page.getByText('Ben Ltd').elements()).toEqual([]);
    await everybodys.click();
    await expect.element(page.getByText('Ben Ltd').first()).toBeVisible();
  });

  it('says that others’ are not shown where nothing is one’s own, and leads to them', async () => {
    await several();
    await Promise.all([book.accounts.delete('a'), book.followUps.bulkDelete(['1', '3'])]);
    await showWorkspace('#/plan');
    await mine.click();
    await expect.element(page.getByText('Nothing here is yours')).toBeVisible();
    await expectAccessible();
    await book.proposals.put(aProposalOf('Hall of Ben', { accountId: 'b' }));
    window.location.hash = '#/proposals';
    await expect.element(page.getByText('Nothing here is yours')).toBeVisible();
    window.location.hash = '#/today';
    await page.getByRole('button', { name: 'Show everybody’s' }).click();
    await expect.element(page.getByText('Ask for the date')).toBeVisible();
  });

  it('has a list of one’s own accounts in a team, where no address of a key account manager is known', async () => {
    const me = { name: 'Anna', email: 'anna@firm.test' };
    await book.meta.put({ key: TEAM, value: { ...newHere(), me } });
    await showWorkspace('#/accounts');
    await page.getByTestId('account-views').click();
    await page
      .getByTestId('saved-view')
      .filter({ hasText: /^Mine$/ })
      .click();
    await expect.element(page.getByRole('link', { name: 'Anna Ltd' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Ben Ltd' })).not.toBeInTheDocument();
  });

  it('shows a step that a reminder asks for, whoever does it', async () => {
    await several();
    await showWorkspace('#/today');
    await mine.click();
    await expect.element(page.getByText('Ask for the date')).not.toBeInTheDocument();
    window.location.hash = '#/today?step=2';
    await expect.element(page.getByText('Ask for the date')).toBeVisible();
  });
});
