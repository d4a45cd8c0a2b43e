import type { BookFigures } from '../../../lib/domain/book/standing';
import type { Calibration } from '../../../lib/domain/silence/calibration';

const none = { cases: 0, real: 0 };

/** The figures of an invented book, with how often its silences were real. */
export const figuresOf = (calibration: Partial<Calibration> = {}): BookFigures => ({
  asOf: '2026-11-21',
  basis: 'revenue',
  currency: 'EUR',
  total: 1000,
  customers: 10,
  concentration: null,
  lines: 100,
  withoutProfit: 100,
  leftOut: [],
  calibration: { amber: none, red: none, longest: none, ...calibration },
});
