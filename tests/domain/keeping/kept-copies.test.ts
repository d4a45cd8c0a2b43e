import { expect, it } from 'vitest';
import { keptCopies } from '../../../lib/domain/keeping/kept-copies';

const daysBefore = (last: string, count: number) =>
  Array.from({ length: count }, (_, back) => Temporal.PlainDate.from(last).subtract({ days: back }).toString());

it('keeps every copy of the last seven days that have one', () => {
  expect(keptCopies(['2026-11-28', '2026-11-27', '2026-11-20', '2026-11-20'])).toEqual(
    new Set(['2026-11-28', '2026-11-27', '2026-11-20']),
  );
  expect(keptCopies([])).toEqual(new Set());
});

it('keeps the latest of the four last weeks and of the twelve last months besides', () => {
  const kept = [...keptCopies(daysBefore('2026-11-28', 500))].sort().reverse();
  expect(kept).toEqual([
    ...daysBefore('2026-11-28', 7),
    // Sundays; the week of the 28th, a Saturday, is among the days.
    '2026-11-15',
    '2026-11-08',
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ]);
});

it('ends with the same copies whether it runs each day or once', () => {
  let kept: string[] = [];
  for (const day of daysBefore('2026-11-28', 500).reverse()) kept = [...keptCopies([...kept, day])];
  expect(new Set(kept)).toEqual(keptCopies(daysBefore('2026-11-28', 500)));
});
