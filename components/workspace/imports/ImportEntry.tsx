import { useState } from 'react';
import type { Import } from '../../../lib/domain/records/import';
import { date, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dayOf } from '../day-of';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';
import { countsText } from './counts-text';
import { importName } from './import-name';
import { salesSentence } from './sales-text';
import { TakeOutDialog } from './TakeOutDialog';

/** One file that was taken in: when, what of, how much, and the way to take it out. */
export function ImportEntry({
  entry,
  isBusy,
  onTakeOut,
}: {
  entry: Import;
  isBusy: boolean;
  onTakeOut: (entry: Import) => void;
}) {
  const { timeZone } = useClock();
  const [isAsking, setAsking] = useState(false);
  const name = importName(entry);
  const { added, updated, unchanged, leftOut } = entry;
  return (
    <li data-testid="import-entry" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="wrap-anywhere font-semibold">{name}</p>
        <p className="text-mute text-small">
          {[date(dayOf(entry.at, timeZone)), wordOf('importKind', entry.of)].join(' · ')}
        </p>
        <p className="text-small">{countsText({ added, updated, unchanged, refused: leftOut })}</p>
        {entry.sales && <p className="text-small">{salesSentence(entry.sales)}</p>}
      </div>
      <LinkButton
        data-testid="import-replace"
        aria-label={t('imports_replaceNamed', { name })}
        href={`${pathTo('import')}?replaces=${encodeURIComponent(entry.id)}`}
      >
        {t('imports_replace')}
      </LinkButton>
      <Button
        data-testid="import-take-out"
        aria-label={t('imports_takeOutNamed', { name })}
        disabled={isBusy}
        onClick={() => setAsking(true)}
      >
        {t('imports_takeOut')}
      </Button>
      {isAsking && <TakeOutDialog entry={entry} onTakeOut={() => onTakeOut(entry)} onClose={() => setAsking(false)} />}
    </li>
  );
}
