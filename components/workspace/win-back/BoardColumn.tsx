import type { Account } from '../../../lib/domain/records/account';
import type { WinBack } from '../../../lib/domain/records/win-back';
import { t, wordOf } from '../../../lib/text';
import { Panel } from '../Panel';
import { BoardCard } from './BoardCard';

/** One column of the board: the lost customers with that result, the latest first. */
export function BoardColumn({
  result,
  records,
  accounts,
  currency,
}: {
  result: WinBack['result'];
  records: readonly WinBack[];
  accounts: ReadonlyMap<string, Account>;
  /** The currency of the book. */
  currency: string;
}) {
  return (
    <Panel
      title={wordOf('winBackResult', result)}
      action={<span className="text-mute tabular-nums">{records.length}</span>}
    >
      {records.length === 0 && <p className="text-mute">{t('winBack_columnEmpty')}</p>}
      <ul className="flex flex-col gap-3">
        {records.map((record) => (
          <BoardCard
            key={record.id}
            record={record}
            name={accounts.get(record.accountId)?.name ?? record.accountId}
            ofBook={currency}
          />
        ))}
      </ul>
    </Panel>
  );
}
