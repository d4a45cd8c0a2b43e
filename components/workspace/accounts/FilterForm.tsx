import type { AccountFilter } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { COLUMN_VALUES } from './column-values';
import { FigureFilter } from './FigureFilter';
import type { LineColumns } from './line-columns';
import { WordsFilter } from './WordsFilter';

/** Chooses what an account must have in one column; takes effect with each press. */
export function FilterForm({
  all,
  column,
  filter,
  basis,
  onFilter,
}: {
  all: LineColumns;
  column: ColumnId;
  filter: AccountFilter | undefined;
  basis: 'profit' | 'revenue';
  onFilter: (filter: AccountFilter) => void;
}) {
  if (COLUMN_VALUES[column].kind === 'figure') return <FigureFilter {...{ column, filter, basis, onFilter }} />;
  const chosen = filter && 'oneOf' in filter ? filter.oneOf : [];
  return <WordsFilter {...{ all, column, chosen, onFilter }} />;
}
