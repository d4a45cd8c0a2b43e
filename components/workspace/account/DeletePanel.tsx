import { useState } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { removeAccount } from '../../../lib/db/write/remove-account';
import { list, t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { pathTo } from '../route';

/** Returns what would go with the account: "2 people, 3 facts and 1 proposal"; '' where nothing does. */
function goesAlong(context: AccountContext): string {
  const { people, facts, proposals, followUps, touches, promises } = context;
  const others = [
    context.contracts,
    context.deliveries,
    context.evaluations,
    context.portfolioScores,
    context.prospects,
    context.receivables,
    context.relationshipHours,
    context.reviews,
    context.surveys,
    context.tenders,
    context.walletEntries,
    context.winBacks,
  ];
  const counts: [TextKey, number][] = [
    ['account_deletePeople', people.length],
    ['account_deleteFacts', facts.length],
    ['account_deleteProposals', proposals.length],
    ['account_deleteFollowUps', followUps.length],
    ['account_deletePromises', promises.length],
    ['account_deleteTouches', touches.length],
    ['account_deleteRecords', others.flat().length],
  ];
  return list(counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count })));
}

/** Deletes the account after asking, and says what goes with it; it can be undone. */
export function DeletePanel({ context }: { context: AccountContext }) {
  const run = useWrite();
  const { when } = useClock();
  const { id, name } = context.account;
  const [isAsking, setAsking] = useState(false);
  const parts = goesAlong(context);
  const remove = async () => {
    if (await run(() => removeAccount(id, when()), t('account_deleted', { name })))
      window.location.hash = pathTo('accounts');
  };
  return (
    <>
      <Button className="self-start text-red" onClick={() => setAsking(true)}>
        {t('account_delete')}
      </Button>
      {isAsking && (
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
