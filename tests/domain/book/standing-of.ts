import type { Standing } from '../../../lib/domain/book/standing';

/** Returns a standing of an invented customer, with the figures given in place of the usual ones. */
export function standingOf(figures: Partial<Standing> = {}): Standing {
  return {
    accountId: 'kovacs-bau',
    customerId: 'kovacs-bau',
    asOf: '2026-11-21',
    basis: 'revenue',
    currency: 'EUR',
    amount: 50,
    ownAmount: 50,
    previousAmount: 50,
    total: 1000,
    share: 0.05,
    months: new Array(24).fill(0),
    abc: { class: 'B', before: 0.88 },
    xyz: null,
    rhythm: null,
    ...figures,
  };
}
