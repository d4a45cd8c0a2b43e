import { useEffect, useState } from 'react';
import type { Import } from '../../../lib/domain/records/import';
import { t } from '../../../lib/text';
import type { TakeOutCounts } from '../../../lib/transfer/take-out/take-out';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { importName } from './import-name';
import { lookAhead } from './take-out-task';
import { takeOutSentences } from './take-out-text';

/** Says what would go and what stays, and asks once. */
export function TakeOutDialog({
  entry,
  onTakeOut,
  onClose,
}: {
  entry: Import;
  onTakeOut: () => void;
  onClose: () => void;
}) {
  const [counts, setCounts] = useState<TakeOutCounts>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    lookAhead(entry.id).then(setCounts, setError);
  }, [entry.id]);
  return (
    <Dialog
      title={t('imports_takeOutAsk', { name: importName(entry) })}
      asks={counts ? t('imports_takeOutText') : t('imports_looking')}
      onClose={onClose}
    >
      {error !== undefined && <Fault error={error} />}
      {counts && (
        <ul data-testid="import-take-out-what" className="mt-2 list-disc pl-5">
          {takeOutSentences(counts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
        <Button type="submit">{t('ui_cancel')}</Button>
        <Button
          type="submit"
          look="primary"
          data-testid="import-take-out-confirm"
          disabled={!counts}
          onClick={onTakeOut}
        >
          {t('imports_takeOut')}
        </Button>
      </form>
    </Dialog>
  );
}
