import { useEffect, useState } from 'react';
import { readImports } from '../../../lib/db/read/imports';
import { t } from '../../../lib/text';
import type { TakeOutCounts } from '../../../lib/transfer/take-out/take-out';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { importName } from './import-name';
import { lookAhead } from './take-out-task';
import { takeOutSentences } from './take-out-text';

/** Which import the file takes the place of, and what becomes of that one in the same step; nothing where it is out already. */
export function ReplacesNote({ id }: { id: string }) {
  const [counts, setCounts] = useState<TakeOutCounts>();
  const live = useLive(readImports, 'imports');
  const entry = live.state === 'ready' ? live.data.find((one) => one.id === id) : undefined;
  useEffect(() => {
    // Where it is out already, the note goes with it.
    lookAhead(id).then(setCounts, () => {});
  }, [id]);
  if (!entry) return null;
  return (
    <Notice data-testid="import-replaces">
      <p>{t('imports_replaces', { name: importName(entry) })}</p>
      {counts && (
        <ul className="list-disc pl-5">
          {takeOutSentences(counts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
