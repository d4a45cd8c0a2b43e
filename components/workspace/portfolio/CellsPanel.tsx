import { useMemo, useState } from 'react';
import type { Cell } from '../../../lib/domain/book/cell-policy';
import type { BookFigures } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { ChartMenu } from '../chart/ChartMenu';
import { Panel } from '../Panel';
import { CellButton } from './CellButton';
import { CellMembers } from './CellMembers';
import { OwnThresholdsNote } from './OwnThresholdsNote';
import { cellsChart, cellsTable } from './paper-charts';
import type { Customer } from './portfolio-customers';

const ROWS = ['A', 'B', 'C'] as const;
const COLUMNS = ['X', 'Y', 'Z'] as const;

/** The nine cells of importance and regularity, each with its customers and its policy (domain 4). */
export function CellsPanel({
  customers,
  figures,
  settings,
}: {
  customers: readonly Customer[];
  figures: BookFigures;
  settings: Settings;
}) {
  const [open, setOpen] = useState<Cell | null>(null);
  const byCell = useMemo(() => Map.groupBy(customers, ({ cell }) => cell?.cell ?? null), [customers]);
  const unclassed = byCell.get(null) ?? [];
  return (
    <Panel
      title={t('portfolio_cells')}
      action={
        <ChartMenu
          title={t('portfolio_cells')}
          chart={() => cellsChart(customers, settings, figures)}
          table={() => cellsTable(customers)}
        />
      }
    >
      <p className="mb-2 text-mute text-small">{t('portfolio_cellsNote')}</p>
      <OwnThresholdsNote customers={customers} settings={settings} />
      <table className="w-full table-fixed border-separate border-spacing-1">
        <caption className="sr-only">{t('portfolio_cells')}</caption>
        <thead>
          <tr>
            <td className="w-6" />
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="font-semibold text-mute text-small">
                {column} <span className="max-sm:sr-only">{t(`portfolio_column${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row" className="font-semibold text-mute">
                {row}
              </th>
              {COLUMNS.map((column) => {
                const cell: Cell = `${row}${column}`;
                return (
                  <td key={cell} className="h-px align-top">
                    <CellButton
                      cell={cell}
                      members={byCell.get(cell) ?? []}
                      policy={settings.cells[cell]}
                      isOpen={open === cell}
                      onToggle={() => setOpen(open === cell ? null : cell)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <CellMembers
          cell={open}
          members={byCell.get(open) ?? []}
          policy={settings.cells[open]}
          classes={settings.classes}
        />
      )}
      {unclassed.length > 0 && (
        <p className="mt-2 text-mute">
          {t('portfolio_unclassed', { count: unclassed.length, values: settings.classes.fewestValues })}
        </p>
      )}
    </Panel>
  );
}
