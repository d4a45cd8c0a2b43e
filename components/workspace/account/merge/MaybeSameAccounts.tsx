import { readMaybeSame } from '../../../../lib/db/read/maybe-same';
import { dismissSuggestion } from '../../../../lib/db/write/dismiss-suggestion';
import { notTheSame } from '../../../../lib/domain/account/maybe-same';
import type { Account } from '../../../../lib/domain/records/account';
import { t, wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { pathTo } from '../../route';
import { SameRow } from './SameRow';

/** The accounts that may be the same company, each with the ways to merge the two or to say that they are two; nothing where there is none. */
export function MaybeSameAccounts({ account, onMerge }: { account: Account; onMerge: (other: Account) => void }) {
  const run = useWrite();
  const { when } = useClock();
  const live = useLive(() => readMaybeSame(account), account.id, account);
  if (live.state !== 'ready' || live.data.length === 0) return null;
  const part = (other: Account) =>
    run(
      () => dismissSuggestion(notTheSame(account.id, [account.id, other.id]), when()),
      t('merge_areTwo', { name: other.name }),
    );
  return (
    <ul className="flex flex-col gap-2">
      {live.data.map(({ account: other, by }) => (
        <SameRow key={other.id} name={other.name} onMerge={() => onMerge(other)} onPart={() => part(other)}>
          <a href={pathTo('accounts', other.id)} className="font-semibold hover:text-brand">
            {other.name}
          </a>
          <span className="block text-mute text-small">{wordOf('sameBy', by)}</span>
        </SameRow>
      ))}
    </ul>
  );
}
