import { describe, expect, it } from 'vitest';
import { bookAt } from '../../lib/conclude/book-at';
import { classChangesAt, customerChanges, rhythmChanges, tierChanges } from '../../lib/conclude/changes-at';
import { customersOf } from '../../lib/domain/book/customer-of';
import type { Account, Tier } from '../../lib/domain/records/account';
import { day } from '../../lib/domain/records/day';
import { WinBack } from '../../lib/domain/records/win-back';
import { defaultSettings } from '../../lib/domain/settings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { accountOf } from '../domain/book/book-of';

const buy = (accountId: string, revenue: number, ...dates: string[]) =>
  dates.map((date) => ({ accountId, date, revenue }));
/** The tenth of each month, from one to another. */
const months = (from: string, to: string) => {
  const dates = [];
  for (let on = day(`${from}-10`); on.toString() <= `${to}-31`; on = on.add({ months: 1 })) dates.push(on.toString());
  return dates;
};
/** Somebody who keeps the ledger running. */
const usual = buy('a', 500, ...months('2023-01', '2025-08'));
const account = (id: string, given: Partial<Account> = {}) =>
  accountOf({ id, createdAt: '2020-01-01T00:00:00Z', ...given });

interface Given {
  lines: readonly ReturnType<typeof buy>[number][];
  accounts?: Account[];
  winBacks?: WinBack[];
  month?: string;
}
/** What changed in a month, June 2025 unless told otherwise, at the accounts "a" and "b" and those given. */
function changesOf({ lines, accounts = [], winBacks = [], month = '2025-06' }: Given) {
  const known = new Map([account('a'), account('b'), ...accounts].map((one) => [one.id, one]));
  const blocks = packLedger(lines, () => 'block');
  const book = { accounts: [...known.values()], winBacks, settings: defaultSettings, blocks };
  const first = day(`${month}-01`);
  const before = bookAt(book, first.subtract({ days: 1 }));
  const after = bookAt(book, first.with({ day: first.daysInMonth }));
  const customers = customersOf(book.accounts);
  return {
    customers: customerChanges(book, before, after),
    rhythm: rhythmChanges(before, after),
    tiers: tierChanges(book, before, after, (id) => customers.get(id) ?? id),
    classes: classChangesAt(before, after),
  };
}

describe('customers', () => {
  const silent = [...usual, ...buy('b', 300, ...months('2024-01', '2025-03'))];
  const loss = (given: Partial<WinBack>) =>
    WinBack.parse({ id: 'w', accountId: 'b', lostOn: '2025-06-02', why: 'price', result: 'open', ...given });

  it('are lost once, by their silence or by what the user says, and their rhythm is told no more', () => {
    const because = { lastOrder: '2025-03-10', daysSince: 92, lostFrom: 78, alarm: 'longest' };
    const lost = { accountId: 'b', kind: 'lost', lostOn: '2025-05-27', because };
    expect(changesOf({ lines: silent })).toMatchObject({ customers: [lost], rhythm: [] });
    expect(changesOf({ lines: silent, month: '2025-07' })).toMatchObject({ customers: [], rhythm: [] });
    expect(changesOf({ lines: usual, winBacks: [loss({})] }).customers).toEqual([
      { accountId: 'b', kind: 'lost', lostOn: '2025-06-02', because: { why: 'price' } },
    ]);
  });

  it.each<[Partial<WinBack>, boolean]>([
    [{ result: 'won', closedOn: '2025-05-31' }, false],
    [{ result: 'won', closedOn: '2025-06-01' }, true],
    [{ result: 'won', closedOn: '2025-06-30' }, true],
    [{ result: 'won', closedOn: '2025-07-01' }, false],
    [{ result: 'won' }, false],
    [{ result: 'given up', closedOn: '2025-06-10' }, false],
  ])('are won back where a win-back of the month says so: %j', (given, isTold) => {
    const { customers } = changesOf({ lines: usual, winBacks: [loss({ lostOn: '2025-03-02', ...given })] });
    expect(customers).toEqual(isTold ? [{ accountId: 'b', kind: 'wonBack', on: given.closedOn }] : []);
  });

  it.each([
    ['2024-05-31', [{ accountId: 'b', kind: 'fresh', amount: 70 }]],
    ['2024-06-01', []],
  ])('are new where the ledger is a year older than the month: from %s', (from, told) => {
    const lines = [...buy('a', 500, from, '2025-05-02'), ...buy('b', 70, '2025-06-03')];
    expect(changesOf({ lines }).customers).toEqual(told);
  });

  it('are gone after twelve months without a purchase, with what they brought before', () => {
    const lines = [...usual, ...buy('b', 50, '2024-06-15')];
    expect(changesOf({ lines }).customers).toEqual([{ accountId: 'b', kind: 'gone', before: 50 }]);
  });

  it('without a ledger are told of in nothing', () => {
    expect(changesOf({ lines: [] })).toEqual({ customers: [], rhythm: [], tiers: [], classes: [] });
  });
});

describe('a rhythm', () => {
  const late = { lastOrder: '2025-03-10', daysSince: 61, lateFrom: 47 };
  it.each([
    ['2025-04', []],
    ['2025-05', [{ accountId: 'b', kind: 'rhythm', from: 'steady', to: 'amber', because: late }]],
    // Lost meanwhile.
    ['2025-06', []],
    [
      '2025-07',
      [
        {
          ...{ accountId: 'b', kind: 'rhythm', from: 'red', to: 'steady' },
          because: { lastOrder: '2025-07-10', daysSince: 0, lateFrom: 61 },
        },
      ],
    ],
  ])('that became another one in %s', (month, told) => {
    const lines = [...usual, ...buy('b', 300, ...months('2024-01', '2025-03'), '2025-07-10')];
    expect(changesOf({ lines, month }).rhythm).toEqual(told);
  });

  it('that is red counts from there, and one that the ledger did not carry before was steady', () => {
    const every = ['2025-01-02', '2025-01-09', '2025-01-16', '2025-01-23'];
    const red = changesOf({ lines: [...usual, ...buy('b', 9, ...every, '2025-06-01')] });
    expect(red.rhythm).toEqual([]);
    const now = changesOf({
      lines: [...usual, ...buy('b', 9, ...every, '2025-01-30', '2025-06-01')],
      month: '2025-02',
    });
    expect(now.rhythm).toEqual([
      {
        ...{ accountId: 'b', kind: 'rhythm', from: 'steady', to: 'amber' },
        because: { lastOrder: '2025-01-30', daysSince: 11, lateFrom: 11 },
      },
    ]);
  });
});

describe('a tier', () => {
  const byHand = (tier: Tier, since: string) => ({ tierByHand: { tier, because: 'Shared plans', since } });
  const shares = { shareBefore: null, share: 0.6 };

  it.each<[string, Partial<Account>, object[]]>([
    ['2025-05-31', {}, []],
    ['2025-06-01', {}, [{ byHand: 'Shared plans' }]],
    ['2025-06-30', {}, [{ byHand: 'Shared plans' }]],
    ['2025-07-01', {}, []],
    // Who came in the month, and had bought nothing, has none to change from.
    ['2025-06-12', { createdAt: '2025-05-31T21:00:00Z' }, [{ byHand: 'Shared plans' }]],
    ['2025-06-12', { createdAt: '2025-06-01T09:00:00Z' }, []],
  ])('given by hand on %s', (since, given, told) => {
    const b = account('b', { ...byHand('strategic', since), ...given });
    const { tiers } = changesOf({ lines: usual, accounts: [b] });
    const change = { accountId: 'b', kind: 'tier', from: 'standard', to: 'strategic' };
    expect(tiers).toEqual(told.map((because) => ({ ...change, because })));
  });

  it('that sales have changed says by which shares, whatever is given by hand later', () => {
    const lines = [...usual, ...buy('b', 9000, '2025-06-20')];
    const change = { accountId: 'b', kind: 'tier', from: 'standard', to: 'strategic', because: shares };
    expect(changesOf({ lines }).tiers).toEqual([change]);
    expect(changesOf({ lines, accounts: [account('b', byHand('key', '2025-07-01'))] }).tiers).toEqual([change]);
  });

  it('of a company of a group is told where it changed otherwise than that of its top', () => {
    const below = (given: Partial<Account>) => [account('b'), account('c', { parentId: 'b', ...given })];
    const lines = [...usual, ...buy('c', 9000, '2025-06-20')];
    const told = (given: Partial<Account>) =>
      changesOf({ lines, accounts: below(given) }).tiers.map((one) => one.kind === 'tier' && [one.accountId, one.to]);
    const top = ['b', 'strategic'];
    expect(told({})).toEqual([top]);
    expect(told(byHand('key', '2025-06-12'))).toEqual([top, ['c', 'key']]);
    expect(told(byHand('strategic', '2025-06-12'))).toEqual([top]);
    expect(told(byHand('standard', '2025-01-12'))).toEqual([top]);
  });
});

it('a class in force changes once the second of two periods is over, with what decided it', () => {
  const lines = [
    ...usual,
    ...buy('b', 100, ...months('2023-01', '2024-12')),
    ...buy('b', 5000, ...months('2025-01', '2025-08')),
  ];
  const because = { amountBefore: 30_600, amount: 35_500, larger: 0 };
  const change = { accountId: 'b', kind: 'class', from: 'B', to: 'A', because };
  const told = ['2025-04', '2025-06', '2025-07', '2025-08'].map((month) => changesOf({ lines, month }).classes);
  expect(told).toEqual([[], [], [change], []]);
  // Nobody comes from no class.
  expect(changesOf({ lines: [...usual, ...buy('b', 9000, '2025-06-20')] }).classes).toEqual([]);
});
