import { expect, it } from 'vitest';
import { backupAge } from '../../../lib/domain/keeping/backup-age';

const today = Temporal.PlainDate.from('2026-11-28');

it.each([
  ['2026-11-28T00:30:00Z', 0, false],
  ['2026-11-27T23:30:00Z', 0, false],
  ['2026-11-27T22:30:00Z', 1, false],
  ['2026-11-22T12:00:00Z', 6, false],
  ['2026-11-21T12:00:00Z', 7, true],
  ['2026-12-24T12:00:00Z', 0, false],
])('a backup of %s is %i days old in Berlin', (backup, days, isDue) => {
  expect(backupAge(backup, today, 'Europe/Berlin')).toEqual({ days, isDue });
});

it('asks for one where there was none', () => {
  expect(backupAge(undefined, today, 'Europe/Berlin')).toEqual({ days: null, isDue: true });
});
