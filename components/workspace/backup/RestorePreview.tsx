import type { BackupContents } from '../../../lib/db/backup/check-backup';
import type { BackupCounts } from '../../../lib/db/backup/count-book';
import { fromRawText } from '../../../lib/db/broken/raw-text';
import { date, t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { BackupCountsTable } from './BackupCountsTable';
import { BackupFirst } from './BackupFirst';
import { brokenRowName } from './broken-row-text';

/** What a file holds, beside what it would replace, with what in it cannot be read. */
export function RestorePreview({
  contents,
  now,
  restore,
  leave,
}: {
  contents: BackupContents;
  /** What the book holds; nothing where there is none. */
  now?: BackupCounts | undefined;
  restore: () => void;
  leave: () => void;
}) {
  const { at, counts, broken, firstBroken } = contents;
  return (
    <>
      {at && <p>{t('backup_writtenOn', { day: date(at.slice(0, 10)) })}</p>}
      {now && <Notice kind="warn">{t('backup_willReplace')}</Notice>}
      <BackupCountsTable now={now} inFile={counts} />
      {broken > 0 && (
        <Disclosure summary={t('backup_broken', { count: broken })}>
          <ul>
            {firstBroken.map(({ table, text }) => (
              <li key={`${table} ${text}`}>
                {wordOf('kind', table)}: {brokenRowName({ row: fromRawText(text), key: table })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {now && <BackupFirst why={t('backup_firstRestore')} />}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" data-testid="restore-confirm" onClick={restore}>
          {t('backup_confirm')}
        </Button>
        <Button onClick={leave}>{t('backup_cancel')}</Button>
      </div>
    </>
  );
}
