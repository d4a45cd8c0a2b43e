import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupTops, weighedAccounts } from '../../lib/conclude/weighed-accounts';
import { customersOf } from '../../lib/domain/book/customer-of';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { accountOf } from '../domain/book/book-of';
import { standingOf } from '../domain/book/standing-of';

const today = day('2026-11-20');
const weighed = (given: Parameters<typeof weighedAccounts>[0]) => weighedAccounts(given, defaultSettings, today);

it('gives each account its own standing, whoever has none and whatever belongs to nobody', () => {
  const accounts = ['a', 'b', 'c', 'Ä'].map((id) => accountOf({ id, name: id }));
  const standings = ['a', 'aa', 'c', 'd'].map((accountId, at) =>
    standingOf({ accountId, customerId: accountId, share: 0.04 + at / 100 }),
  );
  const flags = [{ id: 'f', accountId: 'b', status: 'waiting' }] as never;
  const found = weighed({ accounts, standings, flags });
  expect(found.map(({ account, share, tier, prospects }) => [account.id, share, tier, prospects.length])).toEqual([
    ['a', 0.04, 'standard', 0],
    ['b', null, 'potential', 1],
    ['c', 0.06, 'standard', 0],
    ['Ä', null, 'standard', 0],
  ]);
});

it('knows the top of every group, as it is known of all accounts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parent = fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined });
  fc.assert(
    fc.property(fc.tuple(parent, parent, parent, parent, parent), (parents) => {
      const accounts = ids.map((id, at) => accountOf({ id, name: id, ...(parents[at] && { parentId: parents[at] }) }));
      const lines = new Map(weighed({ accounts, standings: [], flags: [] }).map((line) => [line.account.id, line]));
      const tops = groupTops(lines);
      expect(ids.map((id) => tops.get(id) ?? id)).toEqual([...customersOf(accounts).values()]);
    }),
  );
});
