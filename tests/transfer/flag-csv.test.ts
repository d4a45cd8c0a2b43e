import { expect, it } from 'vitest';
import type { Prospect } from '../../lib/domain/prospect';
import { parseTable } from '../../lib/transfer/csv/parse-table';
import { flagCsv } from '../../lib/transfer/flag-csv';
import { recogniseColumns } from '../../lib/transfer/import/recognise-columns';

const flag: Prospect = {
  id: 'p',
  company: 'Brightwater, Ltd',
  domain: 'brightwater.test',
  people: [{ name: 'Priya Nair', email: 'priya@brightwater.test' }],
  need: { score: 2, evidence: '' },
  ability: { score: 1, evidence: '' },
  authority: { score: 0, evidence: '' },
  suspectedLabels: ['potential', 'partner'],
  why: '=SUM(A1) "three" new plants',
  flaggedOn: '2026-11-19',
  status: 'waiting',
};

it('is a list of accounts to the import, with the company as a prospect', () => {
  const table = parseTable(flagCsv(flag));
  const columns = recogniseColumns(table.headings);
  expect(columns).toMatchObject({ kind: 'accounts', at: { account: [0], domain: [1], status: [2] } });
  expect(Object.keys(columns?.at ?? {})).toHaveLength(3);
  expect(table.rows[0]?.cells.slice(0, 3)).toEqual(['Brightwater, Ltd', 'brightwater.test', 'prospect']);
});

it('carries the rest beside, none of it as a formula', () => {
  const [row] = parseTable(flagCsv(flag)).rows;
  expect(row?.cells.slice(3)).toEqual([
    '2',
    '1',
    '0',
    'potential; partner',
    `'=SUM(A1) "three" new plants`,
    '2026-11-19',
    'Priya Nair priya@brightwater.test',
  ]);
});
