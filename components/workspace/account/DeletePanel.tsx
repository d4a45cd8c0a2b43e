import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { AccountContext } from '../../../lib/db/read/account-context';
import { removeAccount } from '../../../lib/db/write/remove-account';
import { list, type TextKey, t } from '../../../lib/text';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { pathTo } from '../route';

/** Returns what would go with the account: "2 people, 3 facts and 1 proposal"; '' where nothing does. */
function goesAlong({ people, facts, proposals, followUps, touches, promises, records }: AccountContext): string {
  const { dismissals: _unseen, ...seen } = records;
  const counts: [TextKey, number][] = [
    ['account_deletePeople', people.length],
    ['account_deleteFacts', facts.length],
    ['account_deleteProposals', proposals.length],
    ['account_deleteFollowUps', followUps.length],
    ['account_deletePromises', promises.length],
    ['account_deleteTouches', touches.length],
    ['account_deleteRecords', Object.values(seen).reduce((sum, rows) => sum + rows.length, 0)],
  ];
  return list(counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })));
}

/** Deletes the account after asking, and says what goes with it; it can be undone. */
export function DeletePanel({ context }: { context: AccountContext }) {
  const run = useWrite();
  const { id, name } = context.account;
  const parts = goesAlong(context);
  const remove = async () => {
    if (await run(() => removeAccount(id), t('account_deleted', { name }))) window.location.hash = pathTo('accounts');
  };
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger render={<Button className="self-start text-red" />}>
        {t('account_delete')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-30 bg-black/40" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-40 flex w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col gap-3 rounded-xl border border-line bg-surface p-5 shadow-xl">
          <AlertDialog.Title className="font-bold text-[1.0625rem]">
            {t('account_deleteAsk', { name })}
          </AlertDialog.Title>
          <AlertDialog.Description className="text-mute">
            {parts ? t('account_deleteWhat', { parts }) : t('account_deleteNothing')}
          </AlertDialog.Description>
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button />}>{t('ui_cancel')}</AlertDialog.Close>
            <Button look="primary" onClick={() => void remove()}>
              {t('account_delete')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
