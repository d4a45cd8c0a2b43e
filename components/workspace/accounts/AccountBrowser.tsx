import Network from 'lucide-react/icons/network';
import { Suspense, useDeferredValue, useMemo } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import type { AccountOrder } from '../../../lib/domain/table/account-order';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { TextField } from '../../ui/TextField';
import { LeftOutNote } from '../LeftOutNote';
import { SaveSeen } from '../save-as/SaveSeen';
import { AccountTable } from './AccountTable';
import type { AccountLine } from './account-lines';
import { ColumnsPopup } from './ColumnsPopup';
import { FilterBar } from './FilterBar';
import { LineColumns } from './line-columns';
import { seenAccounts } from './seen-accounts';
import { sumText } from './sum-text';
import { tableClock } from './table-clock';
import { useCare } from './useCare';
import { useChosen } from './useChosen';
import { useGroups } from './useGroups';
import { useTargets } from './useTargets';
import { useView } from './useView';
import { ViewsPopup } from './ViewsPopup';
import { viewQuery } from './view-address';
import { WrongWords } from './WrongWords';

const BulkBar = later(() => import('./BulkBar').then((module) => module.BulkBar));

/** The list of accounts: searched, filtered, sorted, with the columns that were chosen. */
export function AccountBrowser({
  lines,
  settings,
  own,
}: {
  lines: readonly AccountLine[];
  settings: Settings;
  /** By what it is sorted where the address asks for no view. */
  own: AccountOrder;
}) {
  const { today, timeZone } = useClock();
  const [view, setView, wrong] = useView(own);
  const { typed, filters, order, columns, isGrouped } = view;
  const { care, isAwaited: isCareAwaited } = useCare(view);
  const { targets, isAwaited: areTargetsAwaited } = useTargets(view, today);
  const isAwaited = isCareAwaited || areTargetsAwaited;
  const all = useMemo(
    () => new LineColumns(lines, { ...tableClock(settings, today, timeZone, care), targets }),
    [lines, settings, today, timeZone, care, targets],
  );
  const searched = useDeferredValue(typed);
  const places = useMemo(
    () => all.placesOf({ typed: searched, filters, order, isGrouped }),
    [all, searched, filters, order, isGrouped],
  );
  const basis = lines.find(({ standing }) => standing)?.standing?.basis ?? 'profit';
  const standings = useMemo(() => lines.map(({ standing }) => standing), [lines]);
  const sum = useMemo(() => sumText(all, places), [all, places]);
  const linesAt = (of: Uint32Array) => Array.from(of, (place) => lines[place]).filter((line) => line !== undefined);
  const groups = useGroups(all, places, isGrouped);
  const idsAt = (of: Uint32Array) => linesAt(of).map(({ account }) => account.id);
  const chosen = useChosen(
    () => idsAt(groups.rows),
    () => idsAt(places),
  );
  const chosenLines = useMemo(() => lines.filter(({ account }) => chosen.ids.has(account.id)), [lines, chosen]);
  const seen = useMemo(() => countIn(lines, places, chosen.ids), [lines, places, chosen]);
  const become = (change: Partial<AccountView>) => setView({ ...view, ...change }, change.order !== undefined);
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
        <ViewsPopup {...{ all, view, own }} />
        <FilterBar {...{ all, filters, basis }} onFilters={(chosen) => become({ filters: chosen })} />
        <span className="ml-auto flex items-center gap-2">
          <Button
            data-testid="account-groups"
            aria-pressed={isGrouped}
            onClick={() => become({ isGrouped: !isGrouped })}
            className="aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand"
          >
            <Network size={14} aria-hidden="true" />
            {t('accounts_groups')}
          </Button>
          <ColumnsPopup columns={columns} basis={basis} onColumns={(chosen) => become({ columns: chosen })} />
        </span>
      </div>
      {wrong.length > 0 && <WrongWords {...{ wrong, basis }} onEnd={() => become({})} />}
      <section aria-label={t('accounts_title')}>
        {chosenLines.length > 0 && (
          <Suspense>
            <BulkBar all={all} lines={chosenLines} hidden={chosenLines.length - seen} onEnd={chosen.clear}>
              <SaveSeen
                text={t('accounts_chosenSave')}
                table={() => seenAccounts(chosenLines, columns, all.clock, basis)}
              />
            </BulkBar>
          </Suspense>
        )}
        {places.length > 0 ? (
          <AccountTable
            places={groups.rows}
            found={places.length}
            {...{ all, groups, columns, order, basis, chosen, seen }}
            isBelowBar={chosenLines.length > 0 || wrong.length > 0}
            about={viewQuery({ ...view, columns: [] })}
            onOrder={(chosen) => become({ order: chosen })}
          />
        ) : isAwaited ? (
          <p aria-busy="true" className="py-4 text-mute">
            {t('workspace_loading')}
          </p>
        ) : (
          <div className="flex flex-col items-start gap-2 py-4">
            <p>{searched.trim() ? t('accounts_none', { typed: searched.trim() }) : t('accounts_noneFits')}</p>
            <Button onClick={() => become({ typed: '', filters: [] })}>{t('accounts_clearSearch')}</Button>
          </div>
        )}
      </section>
      <LeftOutNote standings={standings} />
      <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-4">
        <p role="status" className="text-faint text-small">
          {t(isNarrowed ? 'accounts_found' : 'accounts_count', { count: places.length, all: lines.length })}
          {sum && ` · ${sum}`}
        </p>
        {places.length > 0 && chosenLines.length === 0 && (
          <SaveSeen table={() => seenAccounts(linesAt(places), columns, all.clock, basis)} />
        )}
      </div>
    </>
  );
}

/** Returns how many of the lines at some places are among the ids. */
function countIn(lines: readonly AccountLine[], places: Uint32Array, ids: ReadonlySet<string>): number {
  if (ids.size === 0) return 0;
  let count = 0;
  for (const place of places) if (ids.has(lines[place]?.account.id ?? '')) count++;
  return count;
}
