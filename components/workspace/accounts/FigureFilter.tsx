import { useState } from 'react';
import type { AccountFilter } from '../../../lib/domain/table/account-view';
import type { ColumnId } from '../../../lib/domain/table/column-id';
import { t } from '../../../lib/text';
import { readTypedNumber, typedNumber } from '../../form/typed-number';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { presetsOf } from './filter-presets';
import { filterText, unitText } from './filter-text';

const typedOf = (figure: number | undefined) => (figure === undefined ? '' : typedNumber(figure));
const figureOf = (typed: string) => {
  const figure = typed.trim() === '' ? Number.NaN : readTypedNumber(typed);
  return Number.isNaN(figure) ? undefined : figure;
};

/** Chooses between which bounds the figure of a column must lie; what is asked for most takes one press. */
export function FigureFilter({
  column,
  filter,
  basis,
  onFilter,
}: {
  column: ColumnId;
  filter: AccountFilter | undefined;
  basis: 'profit' | 'revenue';
  onFilter: (filter: AccountFilter) => void;
}) {
  const given = filter && !('oneOf' in filter) ? filter : undefined;
  const [least, setLeast] = useState(typedOf(given?.from));
  const [most, setMost] = useState(typedOf(given?.to));
  const become = (typedLeast: string, typedMost: string) => {
    setLeast(typedLeast);
    setMost(typedMost);
    const [from, to] = [figureOf(typedLeast), figureOf(typedMost)];
    onFilter({ by: column, from, to });
  };
  const unit = unitText(column);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-1">
        {presetsOf(column).map((preset) => {
          const text = filterText(preset, basis);
          return (
            <Button
              key={text}
              aria-pressed={filter !== undefined && filterText(filter, basis) === text}
              onClick={() => {
                onFilter(preset);
                const bounds = 'oneOf' in preset ? undefined : preset;
                setLeast(typedOf(bounds?.from));
                setMost(typedOf(bounds?.to));
              }}
              className="aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand"
            >
              {text}
            </Button>
          );
        })}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={t('accounts_filterLeast')}
          {...(unit && { hint: unit })}
          inputMode="decimal"
          value={least}
          onValue={(typed) => become(typed, most)}
        />
        <TextField
          label={t('accounts_filterMost')}
          inputMode="decimal"
          value={most}
          onValue={(typed) => become(least, typed)}
        />
      </div>
    </div>
  );
}
