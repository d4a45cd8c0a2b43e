import { ACCOUNT_CHOICES, type AccountChoice } from '../../../../lib/domain/account/merged-account';
import type { Account } from '../../../../lib/domain/records/account';
import { t, wordOf } from '../../../../lib/text';
import type { TextKey } from '../../../../lib/text-name';
import { useClock } from '../../../hooks/useClock';
import { useWrite } from '../../../hooks/useWrite';
import { MergeDialog } from './MergeDialog';
import { useParents } from './useParents';

const LABELS: Record<AccountChoice, TextKey> = {
  name: 'account_name',
  status: 'account_status',
  parentId: 'account_parent',
  kam: 'account_kam',
  industry: 'account_industry',
  market: 'account_market',
  place: 'account_place',
  website: 'account_website',
  tierByHand: 'account_tier',
};

/** With it comes all that computes the book anew: only when it is asked for. */
const merging = () => import('../../../../lib/db/write/merge/merge-two');

/** Makes one of two accounts, after showing where they differ; all that hangs on the other comes along. */
export function MergeAccounts({ kept, gone, onClose }: { kept: Account; gone: Account; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const parents = useParents(kept, gone);
  const said = (account: Account, name: AccountChoice): string => {
    if (name === 'status') return wordOf('status', account.status);
    if (name === 'tierByHand') return account.tierByHand ? wordOf('tier', account.tierByHand.tier) : '';
    return name === 'parentId' ? (parents.get(account.parentId ?? '') ?? '') : (account[name] ?? '');
  };
  const merge = (fromGone: readonly AccountChoice[]) =>
    run(
      async () => {
        await (await import('../../../../lib/db/snapshots')).takeSnapshotBeforeMerge(when().now);
        return (await merging()).mergeAccounts(kept.id, gone.id, fromGone, when());
      },
      t('merge_done', { gone: gone.name, kept: kept.name }),
    );
  return (
    <MergeDialog
      names={[kept.name, gone.name]}
      asks={t('merge_what', { gone: gone.name })}
      sides={ACCOUNT_CHOICES.map((name) => ({
        ...{ name, label: t(LABELS[name]) },
        ...{ kept: said(kept, name), gone: said(gone, name) },
      }))}
      onMerge={merge}
      onClose={onClose}
    />
  );
}
