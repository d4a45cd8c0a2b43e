import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { date, spokenLanguage, t, written } from '../../../lib/text';
import type { OutCell } from '../../../lib/transfer/out/out-table';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SaveSeen } from '../save-as/SaveSeen';
import type { SeenTable } from '../save-as/save-as-messages';
import { Table } from '../Table';

/** The figures of a chart; `shares` are the columns that hold parts of 1. */
export type ChartFigures = Omit<SeenTable, 'name'> & { shares?: readonly number[] };

/** The figures of a chart as a table: to be read, copied into a spreadsheet, or saved. */
export function ChartTable({
  table: { shares = [], ...table },
  onClose,
}: {
  table: ChartFigures & { name: string };
  onClose: () => void;
}) {
  const write = useWrite();
  const writers = table.headings.map((_, column) => writerOf(table.rows, column, shares.includes(column)));
  const language = LANGUAGES.find((tag) => tag === spokenLanguage()) ?? 'en';
  const copy = async () => {
    const { clipboardOut } = await import('../../../lib/transfer/out/csv-out');
    await navigator.clipboard.writeText(clipboardOut(table, language));
    return {};
  };
  return (
    <Dialog title={table.name} onClose={onClose}>
      <div className="mt-2 flex flex-col gap-3">
        <Table
          caption={table.name}
          heads={table.headings.map((text, at) => ({
            text,
            isNumber: table.rows.some((row) => typeof row[at] === 'number'),
          }))}
          rows={table.rows.map((row, at) => ({
            key: String(at),
            cells: row.map((cell, column) => writers[column]?.(cell) ?? ''),
          }))}
        />
        <div className="flex flex-wrap items-center gap-2">
          <Button data-testid="chart-table-copy" onClick={() => void write(copy, t('chart_tableCopied'))}>
            {t('chart_tableCopy')}
          </Button>
          <SaveSeen table={() => table} text={t('chart_tableSave')} />
        </div>
      </div>
    </Dialog>
  );
}

/** Returns what writes the cells of a column alike: shares with one digit, other figures with two where any of them has some. */
function writerOf(rows: readonly (readonly OutCell[])[], column: number, isShare: boolean): (cell: OutCell) => string {
  const cells = rows.map((row) => row[column]);
  const isWhole = cells.every((cell) => typeof cell !== 'number' || Math.round(cell * 100) % 100 === 0);
  const digits = isShare ? 1 : isWhole ? 0 : 2;
  const inDigits = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const form = isShare ? ({ ...inDigits, style: 'percent' } as const) : inDigits;
  return (cell) => {
    if (cell === undefined) return '–';
    if (typeof cell === 'number') return written(cell, form);
    return typeof cell === 'string' ? cell : date(cell.day);
  };
}
