import { useState } from 'react';
import { readAccountOf } from '../../../../lib/db/read/account-names';
import { readMerges } from '../../../../lib/db/read/merges';
import type { Account } from '../../../../lib/domain/records/account';
import { date, t } from '../../../../lib/text';
import { AccountPicker } from '../../../form/AccountPicker';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { Button } from '../../../ui/Button';
import { dayOf } from '../../day-of';
import { Panel } from '../../Panel';
import { MaybeSameAccounts } from './MaybeSameAccounts';
import { MergeAccounts } from './MergeAccounts';

/** Whether the account stands in the book twice: who may be the same, what was merged into it, and the ways to merge and to split. */
export function MergePanel({ account, askedId }: { account: Account; askedId?: string | undefined }) {
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState<Account | null>(null);
  const pick = (other: Account) => {
    setPicking(false);
    if (other.id !== account.id) setPicked(other);
  };
  return (
    <Panel
      title={t('merge_panel')}
      action={
        <Button look="quiet" data-testid="merge-open" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {t('merge_open')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-mute">{t('merge_intro')}</p>
        <MaybeSameAccounts account={account} onMerge={setPicked} />
        {isPicking && <AccountPicker label={t('merge_which')} onPick={pick} />}
        <Merged accountId={account.id} />
      </div>
      {askedId && !picked && <Asked key={askedId} account={account} otherId={askedId} />}
      {picked && <MergeAccounts kept={account} gone={picked} onClose={() => setPicked(null)} />}
    </Panel>
  );
}

/** Asks at once whether an account that the address names is the same company; not again once that was answered. */
function Asked({ account, otherId }: { account: Account; otherId: string }) {
  const [isOpen, setOpen] = useState(otherId !== account.id);
  const live = useLive(() => readAccountOf(otherId), otherId);
  const other = live.state === 'ready' ? live.data : undefined;
  return isOpen && other && <MergeAccounts kept={account} gone={other} onClose={() => setOpen(false)} />;
}

/** What was merged into the account or its people, each with the way to make two of it again. */
function Merged({ accountId }: { accountId: string }) {
  const run = useWrite();
  const { when, timeZone } = useClock();
  const [going, setGoing] = useState<string>();
  const live = useLive(() => readMerges(accountId), accountId);
  if (live.state !== 'ready' || live.data.length === 0) return null;
  const split = async (id: string, name: string) => {
    setGoing(id);
    await run(
      async () => (await import('../../../../lib/db/write/merge/split-merge')).splitMerge(id, when()),
      t('merge_splitDone', { name }),
    );
    setGoing(undefined);
  };
  return (
    <ul aria-label={t('merge_list')} className="divide-y divide-line">
      {live.data.map(({ id, at, name }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
          <p className="wrap-anywhere min-w-0 flex-1 basis-56">
            {t('merge_merged', { name, day: date(dayOf(at, timeZone), 'short') })}
          </p>
          <Button
            look="quiet"
            data-testid="merge-undo"
            aria-label={t('merge_splitNamed', { name })}
            disabled={going !== undefined}
            onClick={() => void split(id, name)}
          >
            {t(going === id ? 'merge_splitGoing' : 'merge_split')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
