import { useDeferredValue, useMemo } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { SaveSeen } from '../save-as/SaveSeen';
import { AccountTable } from './AccountTable';
import type { AccountLine } from './account-lines';
import { ColumnsPopup } from './ColumnsPopup';
import { FilterBar } from './FilterBar';
import { LineColumns } from './line-columns';
import { seenAccounts } from './seen-accounts';
import { sumText } from './sum-text';
import { tableClock } from './table-clock';
import { useView } from './useView';
import { ViewsPopup } from './ViewsPopup';

/** The list of accounts: searched, filtered, sorted, with the columns that were chosen. */
export function AccountBrowser({ lines, settings }: { lines: readonly AccountLine[]; settings: Settings }) {
  const { today, timeZone } = useClock();
  const [view, setView] = useView();
  const { typed, filters, order, columns } = view;
  const all = useMemo(
    () => new LineColumns(lines, tableClock(settings, today, timeZone)),
    [lines, settings, today, timeZone],
  );
  const searched = useDeferredValue(typed);
  const places = useMemo(() => all.placesOf({ typed: searched, filters, order }), [all, searched, filters, order]);
  const basis = lines.find(({ standing }) => standing)?.standing?.basis ?? 'profit';
  const sum = useMemo(() => sumText(all, places), [all, places]);
  const found = () => Array.from(places, (place) => all.lines[place]).filter((line) => line !== undefined);
  const become = (change: Partial<AccountView>) => setView({ ...view, ...change });
  const isNarrowed = searched.trim() !== '' || filters.length > 0;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-end gap-2">
        <div className="min-w-52 max-w-md flex-1">
          <TextField
            type="search"
            aria-keyshortcuts="/"
            label={t('accounts_search')}
            placeholder={t('accounts_searchHint')}
            value={typed}
            onValue={(value) => become({ typed: value })}
          />
        </div>
        <ViewsPopup all={all} view={view} />
        <FilterBar {...{ all, filters, basis }} onFilters={(chosen) => become({ filters: chosen })} />
        <span className="ml-auto">
          <ColumnsPopup columns={columns} basis={basis} onColumns={(chosen) => become({ columns: chosen })} />
        </span>
      </div>
      {places.length > 0 ? (
        <AccountTable {...{ all, places, columns, order, basis }} onOrder={(chosen) => become({ order: chosen })} />
      ) : (
        <div className="flex flex-col items-start gap-2 py-4">
          <p>{searched.trim() ? t('accounts_none', { typed: searched.trim() }) : t('accounts_noneFits')}</p>
          <Button onClick={() => become({ typed: '', filters: [] })}>{t('accounts_clearSearch')}</Button>
        </div>
      )}
      <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-4">
        <p role="status" className="text-faint text-small">
          {t(isNarrowed ? 'accounts_found' : 'accounts_count', { count: places.length, all: lines.length })}
          {sum && ` · ${sum}`}
        </p>
        {places.length > 0 && <SaveSeen table={() => seenAccounts(found(), columns, all.clock, basis)} />}
      </div>
    </>
  );
}
