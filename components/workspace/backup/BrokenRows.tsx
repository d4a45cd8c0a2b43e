import { type ReadBrokenRow, readBrokenRows } from '../../../lib/db/broken/read-broken-rows';
import { removeBrokenRow } from '../../../lib/db/broken/remove-broken-row';
import { repairBrokenRow } from '../../../lib/db/broken/repair-broken-row';
import { list, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { saveFile } from '../../ui/save-file';
import { Panel } from '../Panel';
import { brokenRowName, brokenRowReason } from './broken-row-text';
import { useLookForBroken } from './useLookForBroken';

/** So many letters of a row are shown; its file has all of them. */
const SHOWN = 5000;

/** The rows of the book that cannot be read: each by its name, why, and what can be done with it. */
export function BrokenRows() {
  const live = useLive(readBrokenRows, 'broken rows');
  useLookForBroken();
  if (live.state !== 'ready' || live.data.length === 0) return null;
  return (
    <Panel title={t('broken_title')}>
      <p className="mb-3 text-mute">{t('broken_intro')}</p>
      <ul className="divide-y divide-line">
        {live.data.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ row }: { row: ReadBrokenRow }) {
  const { key, table, text, repaired } = row;
  const run = useWrite();
  const { when } = useClock();
  const name = brokenRowName(row);
  return (
    <li data-testid="broken-row" data-table={table} className="flex flex-col items-start gap-1.5 py-2.5">
      <p>
        <span className="text-mute">{wordOf('kind', table)}:</span> <span className="font-semibold">{name}</span>
      </p>
      <p>{brokenRowReason(row)}</p>
      {repaired && <p className="text-mute">{t('broken_repairLoses', { fields: list(repaired.dropped) })}</p>}
      <Disclosure summary={t('broken_raw')}>
        <pre className="whitespace-pre-wrap">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</pre>
      </Disclosure>
      <div className="flex flex-wrap gap-2">
        {repaired && (
          <Button look="primary" onClick={() => run(() => repairBrokenRow(key), t('broken_repaired', { name }))}>
            {t('broken_repair')}
          </Button>
        )}
        <Button
          onClick={() => run(async () => saveFile(`keyside-${table}.json`, text, 'application/json'), t('ui_saved'))}
        >
          {t('broken_save')}
        </Button>
        <Button onClick={() => run(() => removeBrokenRow(key, when()), t('broken_deleted', { name }))}>
          {t('broken_delete')}
        </Button>
      </div>
    </li>
  );
}
