import { readAccountNames } from '../../../../lib/db/read/account-names';
import type { Account } from '../../../../lib/domain/records/account';
import { useLive } from '../../../hooks/useLive';

/** Returns the names of the accounts above two, by their id; none while they are being read. */
export function useParents(one: Account, other: Account): ReadonlyMap<string, string> {
  const ids = [one, other].flatMap(({ parentId }) => parentId ?? []);
  const live = useLive(() => readAccountNames(ids), ids.join(' '));
  return live.state === 'ready' ? live.data : new Map();
}
