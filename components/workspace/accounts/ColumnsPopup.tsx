import Columns3 from 'lucide-react/icons/columns-3';
import { COLUMN_IDS, type ColumnId, FIRST_COLUMNS } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Popup } from '../Popup';
import { columnName } from './column-look';

/** Chooses which columns stand in the table; a new one stands where the list of all has it. */
export function ColumnsPopup({
  columns,
  basis,
  onColumns,
}: {
  columns: readonly ColumnId[];
  basis: 'profit' | 'revenue';
  onColumns: (columns: readonly ColumnId[]) => void;
}) {
  const toggle = (column: ColumnId, isShown: boolean) =>
    onColumns(COLUMN_IDS.filter((one) => (one === column ? isShown : columns.includes(one))));
  return (
    <Popup
      mark="account-columns"
      title={t('accounts_columnsTitle')}
      label={
        <>
          <Columns3 size={14} aria-hidden="true" />
          {t('accounts_columns')}
        </>
      }
    >
      {() => (
        <fieldset>
          <legend className="mb-1 font-semibold text-mute text-small">{t('accounts_columnsTitle')}</legend>
          <div className="mb-2 grid grid-cols-2 gap-x-3">
            {COLUMN_IDS.filter((column) => column !== 'name').map((column) => (
              <CheckField
                key={column}
                label={columnName(column, basis)}
                checked={columns.includes(column)}
                onChecked={(isShown) => toggle(column, isShown)}
              />
            ))}
          </div>
          <Button look="quiet" onClick={() => onColumns(FIRST_COLUMNS)}>
            {t('accounts_columnsFirst')}
          </Button>
        </fieldset>
      )}
    </Popup>
  );
}
