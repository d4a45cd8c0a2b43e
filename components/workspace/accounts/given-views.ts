import type { Owners } from '../../../lib/db/read/programme/owners';
import { mineBy } from '../../../lib/domain/programme/who-does-it';
import type { AccountOrder } from '../../../lib/domain/table/account-order';
import { type AccountFilter, type AccountView, FIRST_VIEW } from '../../../lib/domain/table/account-view';
import { t } from '../../../lib/text';
import type { LineColumns } from './line-columns';

/** A view with its name. */
export interface NamedView {
  name: string;
  view: AccountView;
}

/** Returns the views that everybody has: all, the user's own with those of whomever they stand in for, and what is looked for most. */
export function givenViews(all: LineColumns, owners: Pick<Owners, 'me' | 'profiles'>, own: AccountOrder): NamedView[] {
  const isMine = mineBy(owners, all.clock.today.toString());
  const kams = [...new Set(all.wordsOf('kam').flat())].filter((kam) => kam && isMine(kam));
  const of = (name: string, filters: AccountFilter[], order = own): NamedView => ({
    name,
    view: { ...FIRST_VIEW, filters, order },
  });
  const isKey: AccountFilter = { by: 'tier', oneOf: ['strategic', 'key'] };
  // A group is spoken with, and has its next step, at any of its companies: it counts once, by its top.
  const isTop: AccountFilter = { by: 'group', oneOf: [''] };
  return [
    of(t('accounts_viewAll'), []),
    ...(kams.length > 0 ? [of(t('accounts_viewMine'), [{ by: 'kam', oneOf: kams }])] : []),
    of(t('accounts_viewSilent'), [isKey, { by: 'lastContact', from: 60 }, isTop], { by: 'share', isDown: true }),
    of(t('accounts_viewLate'), [{ by: 'rhythm', oneOf: ['red', 'amber'] }], { by: 'profit', isDown: true }),
    of(t('accounts_viewNoStep'), [{ by: 'status', oneOf: ['customer'] }, { by: 'nextStep', oneOf: [''] }, isTop], {
      by: 'profit',
      isDown: true,
    }),
  ];
}
