import { expect, it } from 'vitest';
import { goneBefore } from '../../../lib/domain/keeping/trash';

it('keeps what was deleted for thirty days, to the millisecond', () => {
  expect(goneBefore('2026-11-30T09:00:00Z')).toBe('2026-10-31T09:00:00.000Z');
  expect(goneBefore('2027-01-15T00:00:00.5Z')).toBe('2026-12-16T00:00:00.500Z');
});
