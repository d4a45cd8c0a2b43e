import { accountRow } from '../../../lib/db/rows';
import { book } from '../../../lib/db/schema';
import { anAccount } from '../../db/a-book';
import { emptyBook, fillBook, standing } from '../a-full-book';
import { at } from './at-page';
import type { Card } from './story';

const palette = (typed: string) => at('#/settings', '[data-opens="palette"]', ['[data-testid="palette-input"]', typed]);

/** Two customers who help to carry the book, and whose tier nobody has said. */
async function addUndecided() {
  const ids = ['Nordlicht Logistik GmbH', 'Veldspar Mynbou (Pty) Ltd'];
  await book.accounts.bulkPut(ids.map((id) => accountRow(anAccount({ id, name: id }))));
  await book.standings.bulkPut(ids.map((id) => ({ ...standing, accountId: id, customerId: id, share: 0.054 })));
}

/** The ledger has ended years ago. */
const endSales = () => book.standings.toCollection().modify({ bookTo: '2017-12-30' });

/** The cockpit, the plan, the list of accounts, a group, and what finds all of them. */
export const deskStories: Card = {
  fill: async () => {
    await emptyBook();
    await fillBook();
  },
  stories: {
    today: { show: at('#/today'), shows: '[data-testid="today-week"]' },
    'today-menu': {
      show: at('#/today', '[data-testid="row-menu"]'),
      of: '[role="menu"]:popover-open',
      shows: '[role="menuitem"]',
    },
    'today-narrowed': {
      show: at('#/today', '[data-figure="late"]'),
      shows: '[data-figure="late"][aria-pressed="true"]',
    },
    'today-tiers': {
      arrange: addUndecided,
      show: at('#/today', '[data-kind="tiers"] button', '[data-testid="tier-choose"]'),
      shows: '[data-testid="bulk-apply"]',
    },
    'today-sales-ended': {
      arrange: endSales,
      show: at('#/today'),
      shows: '[data-testid="sales-ended"] a',
    },
    'today-empty': { arrange: emptyBook, show: at('#/today'), shows: 'a | accounts_toImport' },
    'plan-month': { show: at('#/plan?by=month'), shows: '[data-testid="day"]' },
    'plan-year': { show: at('#/plan?by=year'), shows: '[data-testid="month"]' },
    'plan-visit': { show: at('#/plan', '[data-testid="plan-visit"] button'), shows: '[data-testid="visit-details"]' },
    'plan-empty': { arrange: emptyBook, show: at('#/plan'), shows: 'a | today_openAccounts' },
    accounts: {
      show: at('#/accounts?columns=tier,health,gaps,lastKind&groups'),
      shows: '[data-testid="account-group"]',
    },
    'accounts-wrong': { show: at('#/accounts?tier=kee'), shows: 'button | accounts_wrongWordsEnd' },
    'accounts-two': {
      show: async (look) => {
        // What was selected in the picture before stands in the history.
        window.history.replaceState(null, '');
        await at('#/accounts', '[data-testid="account-choose-all"]')(look);
      },
      shows: '[data-testid="bulk-merge"]',
    },
    'accounts-empty': { arrange: emptyBook, show: at('#/accounts'), shows: 'a | accounts_toImport' },
    group: { show: at('#/groups/group'), shows: 'h2 | group_companies' },
    'group-top': { show: at('#/accounts/group'), shows: 'h2 | group_summary' },
    'palette-found': { show: palette('kov'), of: 'dialog', shows: '[data-kind="person"]' },
    'palette-setting': { show: palette('currency'), of: 'dialog', shows: '[data-testid="palette-input"]' },
    'palette-nobody': { show: palette('brightwater xyz'), of: 'dialog', shows: 'p | palette_noneFlag' },
  },
};
