import { readAccountCare } from '../../../lib/db/read/care/account-care';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { isOfCare } from '../../../lib/domain/table/column-id';
import { useLive } from '../../hooks/useLive';
import type { TableClock } from './line-figures';

const nothing = async () => undefined;

/** Returns what is known of people and contacts of all accounts, where a column of the view follows from it, and whether it is still awaited. */
export function useCare({ columns, filters, order }: AccountView): { care: TableClock['care']; isAwaited: boolean } {
  const isAsked = [...columns, ...filters.map(({ by }) => by), order.by].some(isOfCare);
  const live = useLive<TableClock['care']>(isAsked ? readAccountCare : nothing, isAsked ? 'account-care' : 'nothing');
  return { care: live.state === 'ready' ? live.data : undefined, isAwaited: isAsked && live.state === 'loading' };
}
