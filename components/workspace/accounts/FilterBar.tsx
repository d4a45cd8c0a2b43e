import ListFilter from 'lucide-react/icons/list-filter';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { type AccountFilter, asksNothing } from '../../../lib/domain/table/account-view';
import { COLUMN_IDS, type ColumnId } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { Popup } from '../Popup';
import { columnName } from './column-look';
import { FilterForm } from './FilterForm';
import { filterText } from './filter-text';
import type { LineColumns } from './line-columns';

/** What is filtered by: every column but the name, which is searched. */
const FILTERED = COLUMN_IDS.filter((column) => column !== 'name');

interface Given {
  all: LineColumns;
  filters: readonly AccountFilter[];
  basis: 'profit' | 'revenue';
  onFilters: (filters: readonly AccountFilter[]) => void;
}

/** The filters as chips: each opens to be changed and goes by its cross; behind them one is added. */
export function FilterBar({ all, filters, basis, onFilters }: Given) {
  const put = (column: ColumnId, filter: AccountFilter | null) => {
    const isThere = filters.some(({ by }) => by === column);
    const others = filters.flatMap((one) => (one.by === column ? (filter ?? []) : one));
    onFilters(isThere || !filter ? others : [...others, filter]);
  };
  return (
    <>
      {filters.map((filter) => {
        const text = filterText(filter, basis);
        return (
          <span
            key={filter.by}
            data-testid="account-filter"
            data-filter={filter.by}
            className="inline-flex max-w-full items-center rounded-md bg-brand-soft"
          >
            <Popup label={<span className="truncate">{text}</span>} title={text} look="quiet">
              {() => (
                <FilterForm {...{ all, filter, basis }} column={filter.by} onFilter={(next) => put(filter.by, next)} />
              )}
            </Popup>
            <IconButton
              icon={X}
              label={t('accounts_filterRemove', { filter: text })}
              className="size-6"
              onClick={() => put(filter.by, null)}
            />
          </span>
        );
      })}
      <Popup
        mark="account-filter-add"
        title={t('accounts_filterAdd')}
        label={
          <>
            <ListFilter size={14} aria-hidden="true" />
            {t('accounts_filterAdd')}
          </>
        }
      >
        {() => <AddFilter {...{ all, filters, basis }} onFilter={put} />}
      </Popup>
      {filters.length > 0 && (
        <Button look="quiet" onClick={() => onFilters([])}>
          {t('accounts_filterClear')}
        </Button>
      )}
    </>
  );
}

function AddFilter({
  all,
  filters,
  basis,
  onFilter,
}: Omit<Given, 'onFilters'> & { onFilter: (column: ColumnId, filter: AccountFilter | null) => void }) {
  const [column, setColumn] = useState<ColumnId>('tier');
  return (
    <div className="flex flex-col gap-2">
      <SelectField<ColumnId>
        label={t('accounts_filterTitle')}
        value={column}
        choices={FILTERED.map((value) => ({ value, text: columnName(value, basis) }))}
        onValue={setColumn}
      />
      <FilterForm
        key={column}
        {...{ all, column, basis }}
        filter={filters.find(({ by }) => by === column)}
        onFilter={(filter) => onFilter(column, asksNothing(filter) ? null : filter)}
      />
    </div>
  );
}
