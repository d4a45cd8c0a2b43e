import { describe, expect, it } from 'vitest';
import { groupSumText } from '../../components/workspace/group/group-text';
import { lateNow } from '../../components/workspace/today/late-now';
import { openSums } from '../../components/workspace/today/open-sums';
import { todayRows } from '../../components/workspace/today/today-rows';
import { foundLosses, pastOf } from '../../components/workspace/win-back/found-losses';
import { bandMarks } from '../../lib/domain/book/band';
import { customersOf } from '../../lib/domain/book/customer-of';
import { defaultSettings } from '../../lib/domain/settings';
import type { Calibration } from '../../lib/domain/silence/calibration';
import { accountOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';
import { proposalOf } from '../plays/proposal-of';

it('the share of a group stands on the side of a mark that it is on', () => {
  const standing = standingOf({ share: 0.09996 });
  const marks = bandMarks(defaultSettings.dependency);
  expect(groupSumText(standing, marks)).toContain('9.99');
  expect(groupSumText(standing, [])).toContain('10%');
});

const today = Temporal.PlainDate.from('2026-11-29');
const sumsOf = (...given: Parameters<typeof proposalOf>[0][]) => {
  const proposals = given.map((one) => proposalOf({ sentOn: '2026-11-20', validUntil: '2026-12-20', ...one }));
  return openSums(proposals, defaultSettings, today);
};
const tenThousand = { amount: 10_000, currency: 'EUR' };

describe('the open proposals of the day', () => {
  it('leave out what expired yesterday', () => {
    const expired = { ...tenThousand, sentOn: '2026-10-28', validUntil: '2026-11-28' };
    expect(sumsOf(expired)).toEqual({ count: 0, sums: [], expiring: 0 });
    expect(sumsOf({ ...expired, validUntil: '2026-11-29' })).toMatchObject({ count: 1, expiring: 1 });
  });

  it('sum nothing without a currency, and each currency by itself', () => {
    const sums = sumsOf(
      tenThousand,
      { amount: 500 },
      { amount: 7, currency: 'NOK' },
      {},
      { ...tenThousand, amount: -1 },
    );
    expect(sums).toEqual({
      count: 5,
      sums: [
        { currency: 'EUR', total: 10_000 },
        { currency: 'NOK', total: 7 },
      ],
      expiring: 0,
    });
  });
});

/** Monthly orders up to 1 August, in a ledger up to the end of September. */
const standing = standingOf({
  bookTo: '2026-09-30',
  rhythm: { lastOrder: '2026-08-01', gaps: 14, mean: 10, deviation: 1, median: 10, longest: 15 },
});
const account = accountOf({ id: 'kovacs-bau', name: 'Kovács Bau' });

describe('a silence', () => {
  it('is counted up to the last day of the ledger', () => {
    expect(lateNow(account, standing, defaultSettings, today)).toEqual({
      state: 'red',
      days: 60,
      knownTo: '2026-09-30',
    });
  });

  it('that is lost by twice the longest says how often such ones were real', () => {
    const calibration: Calibration = {
      amber: { cases: 60, real: 6 },
      red: { cases: 40, real: 10 },
      longest: { cases: 40, real: 30 },
    };
    const figures = { calibration } as Parameters<typeof foundLosses>[0]['figures'];
    const book = { accounts: new Map([[account.id, account]]), standings: [standing], winBacks: [] };
    const found = foundLosses({ ...book, settings: defaultSettings, figures } as never, today);
    expect(found[0]?.lost.because).toMatchObject({ daysSince: 60, alarm: 'longest' });
    expect(pastOf(found, calibration)).toEqual({ cases: 40, real: 30 });
    expect(pastOf([], calibration)).toBeNull();
  });
});

describe('what is to do at a group', () => {
  it('is one row, though none of its companies has sales', () => {
    const accounts = [
      accountOf({ id: 'top' }),
      accountOf({ id: 'a', parentId: 'top' }),
      accountOf({ id: 'b', parentId: 'a' }),
    ];
    const customers = customersOf(accounts);
    const suggestions = accounts.map(({ id }) => ({
      ...{ accountId: id, playId: 'complaint-open' as const, due: '2026-11-29', because: {}, key: id },
      tier: 'key' as const,
    }));
    const lines = new Map(accounts.map(({ id }) => [id, { tier: 'key' as const, share: null }]));
    const known = { suggestions, visits: [], toDecide: [], lines, customerOf: (id: string) => customers.get(id) ?? id };
    const rows = todayRows(known, today.toString());
    expect(rows.map((row) => row.kind === 'suggestion' && row.more.length)).toEqual([2]);
  });
});
