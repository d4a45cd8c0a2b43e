import { followUpText } from '../../../lib/follow-up-text';
import { t, wordOf } from '../../../lib/text';
import { dayOf } from '../day-of';
import type { SeenTable } from '../save-as/save-as-messages';
import type { AccountLine } from './account-lines';

/** Returns the lines of the list as a table: what the screen shows of each; a share is 0-1. */
export function seenAccounts(lines: readonly AccountLine[], timeZone: string): SeenTable {
  return {
    name: t('saveAs_accounts'),
    headings: [
      t('accounts_columnName'),
      t('account_parent'),
      t('account_kam'),
      t('accounts_columnTier'),
      t('accounts_columnShare'),
      t('accounts_columnTouch'),
      t('steps_when'),
      t('accounts_columnNext'),
    ],
    rows: lines.map(({ account, parent, tier, share, lastTouch, nextStep }) => [
      account.name,
      parent?.name,
      account.kam,
      wordOf('tier', tier),
      share ?? undefined,
      lastTouch && { day: dayOf(lastTouch, timeZone) },
      nextStep && { day: nextStep.due },
      nextStep && followUpText(nextStep),
    ]),
  };
}
