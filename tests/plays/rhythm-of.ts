import { standingOf } from '../domain/book/standing-of';

/** A customer that orders about once a month; amber from day 48, red from day 79 after 1 October 2026 (domain 8.2). */
export const monthlyBuyer = (lastOrder = '2026-10-01') =>
  standingOf({ rhythm: { lastOrder, gaps: 6, mean: 31.667, deviation: 2.16, median: 31.5 } });
