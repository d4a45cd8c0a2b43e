import { expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import type { ColumnChoices } from '../../../lib/transfer/import/column-choice';
import { importTable } from '../../../lib/transfer/import/import-table';
import {
  choicesOf,
  type KeptMapping,
  mappingDigest,
  mappingOf,
  recallMapping,
} from '../../../lib/transfer/import/kept-mapping';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { shownColumns } from '../../../lib/transfer/import/shown-columns';

/** What is kept once a file was read with these choices. */
function keep(text: string, columns: ColumnChoices, headingRow: number | null = 0) {
  const sheet = readCsv(text);
  const imported = importTable(sheet, { columns, headingRow });
  const read = recogniseColumns(imported.table.headings, { kind: 'ledger', columns }, imported.table.rows);
  const mapping = mappingOf('ledger', shownColumns(imported, read), { dates: 'day first', headingRow });
  return new Map([[mappingDigest(sheet, headingRow), mapping]]);
}

/** What is said of the columns of another file by what was kept; undefined where nothing was. */
function recall(text: string, kept: ReadonlyMap<string, KeptMapping>) {
  const sheet = readCsv(text);
  const found = recallMapping(sheet, kept);
  if (!found) return undefined;
  const { shown } = importTable(sheet, { headingRow: found.headingRow });
  return {
    headingRow: found.headingRow,
    dates: found.mapping.dates,
    columns: choicesOf(found.mapping, shown.headings),
  };
}

const CHOICES: ColumnChoices = { 0: 'account', 1: 'date', 2: 'unread', 3: 'revenue' };
const SAID = { headingRow: 0, dates: 'day first', columns: CHOICES };
const HEADINGS = 'q1;q2;Größe;q4';
const kept = keep(`${HEADINGS}\nOtter;2026-09-01;x;5\n`, CHOICES);

it('is known again by the headings, whatever stands below them', () => {
  expect(recall(`${HEADINGS}\nBiber;01/02/2026;;7\nCeres;;;\n`, kept)).toEqual(SAID);
});

it('is known where the headings stand in another line, between other signs, in other letters', () => {
  expect(recall(`Report;;;\n\n${HEADINGS}\nBiber;2026-09-01;x;7\n`, kept)).toEqual({ ...SAID, headingRow: 1 });
  expect(recall('q1|q2|Größe|q4\nBiber|2026-09-01|x|7\n', kept)).toEqual(SAID);
  const { 2: _, ...others } = CHOICES;
  expect(recall('q1;q2;GrÃ¶ÃŸe;q4\nBiber;2026-09-01;x;7\n', kept)).toEqual({ ...SAID, columns: others });
});

it.each(['q1;q2;q4\n', 'q1;q2;q4;q3\n', 'Kunde;Datum;Umsatz\n'])('is no other: %s', (headings) => {
  expect(recall(`${headings}Biber;2026-09-01;x;7\n`, kept)).toBeUndefined();
});

it('tells columns of one heading apart', () => {
  const text = 'Name;Name;Datum;Wert\nOtter;Eva;2026-09-01;5\n';
  const choices: ColumnChoices = { 0: 'unread', 1: 'account', 2: 'date', 3: 'revenue' };
  expect(recall(text, keep(text, choices))?.columns).toEqual(choices);
});

it('is known of a file without headings by what its columns hold', () => {
  const choices: ColumnChoices = { 0: 'account', 1: 'date', 2: 'revenue' };
  const without = keep('Otter;2026-09-01;5\nBiber;2026-09-02;6\n', choices, null);
  expect(recall('Ceres;2026-10-01;9\n', without)).toEqual({ headingRow: null, dates: 'day first', columns: choices });
  expect(recall('2026-10-01;Ceres;9\n', without)).toBeUndefined();
  expect(recall('Ceres;2026-10-01;9\n', kept)).toBeUndefined();
});

it('holds nothing of the cells', () => {
  expect(JSON.stringify([...kept])).not.toMatch(/Otter|2026/);
});
