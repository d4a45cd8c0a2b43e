import { useState } from 'react';
import { countOfAccount } from '../../../lib/db/read/count-of-account';
import { removeAccount } from '../../../lib/db/write/remove-account';
import type { Account } from '../../../lib/domain/records/account';
import { type KindOfAccount, OF_ACCOUNT } from '../../../lib/domain/records/kinds';
import { list, t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LiveNotice } from '../LiveNotice';
import { pathTo } from '../route';

/** The kinds that the question names; those of others are counted as "other entries". */
const NAMED: Partial<Record<KindOfAccount, TextKey>> = {
  people: 'account_deletePeople',
  facts: 'account_deleteFacts',
  proposals: 'account_deleteProposals',
  followUps: 'notes_countSteps',
  promises: 'account_deletePromises',
  touches: 'account_deleteTouches',
};

/** Returns what would go with the account: "2 people, 3 facts and 1 proposal"; '' where nothing does. */
function inWords(counts: Record<KindOfAccount, number>): string {
  const named = Object.entries(NAMED) as [KindOfAccount, TextKey][];
  const others = OF_ACCOUNT.filter((kind) => !(kind in NAMED));
  const all = [
    ...named.map(([kind, key]) => [key, counts[kind]] as const),
    ['account_deleteRecords', others.reduce((sum, kind) => sum + counts[kind], 0)] as const,
  ];
  return list(all.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })));
}

/** Deletes the account after asking, and says what goes with it; it can be undone. */
export function DeletePanel({ account: { id, name } }: { account: Account }) {
  const run = useWrite();
  const { when } = useClock();
  const [isAsking, setAsking] = useState(false);
  const live = useLive(() => countOfAccount(id), id);
  const parts = live.state === 'ready' ? inWords(live.data) : '';
  const remove = async () => {
    if (await run(() => removeAccount(id, when()), t('account_deleted', { name })))
      window.location.hash = pathTo('accounts');
  };
  return (
    <>
      <Button className="self-start text-red" onClick={() => setAsking(true)}>
        {t('account_delete')}
      </Button>
      {isAsking && live.state === 'error' && <LiveNotice live={live} />}
      {isAsking && live.state === 'ready' && (
        <Dialog
          title={t('account_deleteAsk', { name })}
          asks={parts ? t('account_deleteWhat', { parts }) : t('account_deleteNothing')}
          onClose={() => setAsking(false)}
        >
          <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
            <Button type="submit">{t('ui_cancel')}</Button>
            <Button type="submit" look="primary" onClick={() => void remove()}>
              {t('account_delete')}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}
