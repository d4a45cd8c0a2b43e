import { expect, it } from 'vitest';
import { holidaysOfEntry } from '../../../lib/transfer/holidays/holiday-entry';

const days = (entry: string, year: number) =>
  holidaysOfEntry(entry, 'XX', year).map(({ on, kind }) => (kind === 'holiday' ? on : `${on} ${kind}`));

it.each([
  ['05-01 Name', 2026, ['2026-05-01']],
  ['E+0 Name', 2027, ['2027-03-28']],
  ['E-47 Name', 2024, ['2024-02-13']],
  ['06-20>6 Name', 2026, ['2026-06-20']],
  ['06-20>6 Name', 2027, ['2027-06-26']],
  ['02-01?5 Name', 2030, ['2030-02-01']],
  ['02-01?5 Name', 2026, []],
  ['02-01?123467>1 Name', 2026, ['2026-02-02']],
  ['04-01>4^ Name', 2025, ['2025-04-03']],
  ['04-01>4^ Name', 2026, ['2026-04-09']],
  ['04-01>4^ Name', 2027, ['2027-04-01']],
  ['09-08~ Name', 2024, ['2024-09-08', '2024-09-09 day off']],
  ['09-08~ Name', 2025, ['2025-09-08']],
  ['(12-28?12) Name', 2026, ['2026-12-28 day off']],
  ['(12-28?12)@2027- Name', 2026, []],
  ['[11-11] Name', 2026, ['2026-11-11 feast']],
  ['10-04@2026- Name', 2025, []],
  ['10-04@2026- Name', 2030, ['2030-10-04']],
  ['10-04@-2025 Name', 2025, ['2025-10-04']],
  ['10-04@-2025 Name', 2026, []],
  ['10-04@2024+2026 Name', 2025, []],
  ['10-04@2024+2026 Name', 2026, ['2026-10-04']],
  ['10-04@2024-2026 Name', 2025, ['2025-10-04']],
])('%s in %i: %j', (entry, year, expected) => {
  expect(days(entry, year)).toEqual(expected);
});

it('gives the day its name and its place', () => {
  expect(holidaysOfEntry('12-26 2. svátek vánoční', 'CZ', 2026)).toEqual([
    { on: '2026-12-26', country: 'CZ', name: '2. svátek vánoční', kind: 'holiday' },
  ]);
});

it.each(['', '05-01', 'May 1 Name', '05-01>9 Name', 'E1 Name'])('refuses "%s"', (entry) => {
  expect(() => days(entry, 2026)).toThrow(SyntaxError);
});
