import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { AccountTable } from '../../components/workspace/accounts/AccountTable';
import type { AccountLine } from '../../components/workspace/accounts/account-lines';
import { LineColumns } from '../../components/workspace/accounts/line-columns';
import { tableClock } from '../../components/workspace/accounts/table-clock';
import { Tier } from '../../lib/domain/records/account';
import { defaultSettings } from '../../lib/domain/settings';
import { type AccountView, FIRST_VIEW } from '../../lib/domain/table/account-view';
import { speak } from '../../lib/text';
import { standingOf } from '../domain/book/standing-of';
import { english } from '../english';
import { makeIds, today } from './make-ledger';

const nothing = () => {};
const groups = { groupOf: () => undefined, fold: nothing };
const chosen = { ids: new Set<string>(), toggle: nothing, setAll: nothing, clear: nothing };

function lineOf(id: string, number: number): AccountLine {
  // Spread over all accounts, in no order.
  const amount = (number * 7_919) % 100_003;
  const standing = standingOf({ accountId: id, customerId: id, ownAmount: amount, amount, share: amount / 100_003 });
  return {
    account: {
      ...{ id, name: `Customer ${(number * 31) % 100_003}`, status: 'customer', aliases: [], domains: [], labels: [] },
      ...{ createdAt: '2026-01-02T09:00:00Z', updatedAt: '2026-01-02T09:00:00Z' },
    },
    standing,
    share: standing.share,
    tier: Tier.options[number % Tier.options.length] ?? 'standard',
    labels: [],
    prospects: [],
    openProposals: 0,
  };
}

/** The table over so many accounts, sorted and filtered anew, and the same by bare typed arrays: each with one commit of the rows in sight. */
export function tableWorks(accounts: number) {
  speak('en', english);
  const lines = makeIds(accounts).map(lineOf);
  const all = new LineColumns(lines, tableClock(defaultSettings, today, 'UTC'));
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '[data-sideways] { height: 600px; overflow: auto } tr { height: 36px }';
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  let isDown = false;

  const commit = (places: Uint32Array) =>
    flushSync(() =>
      root.render(
        <AccountTable
          {...{ all, places, chosen, groups }}
          columns={FIRST_VIEW.columns}
          order={{ by: 'profit', isDown }}
          basis="revenue"
          onOrder={nothing}
          found={places.length}
          seen={0}
          about=""
        />,
      ),
    );
  const ours = () => {
    isDown = !isDown;
    const filters: AccountView['filters'] = [
      { by: 'tier', oneOf: ['strategic', 'key', 'potential'] },
      { by: 'share', from: 10 },
    ];
    return all.placesOf({ typed: '', filters, order: { by: 'profit', isDown }, isGrouped: false });
  };
  const tiers = Uint8Array.from(lines, ({ tier }) => Tier.options.indexOf(tier));
  const shares = Float64Array.from(lines, ({ share }) => share ?? Number.NaN);
  const profits = Float64Array.from(lines, ({ standing }) => standing?.ownAmount ?? Number.NaN);
  const bare = () => {
    isDown = !isDown;
    const turn = isDown ? -1 : 1;
    const places = new Uint32Array(accounts);
    let found = 0;
    for (let place = 0; place < accounts; place++) {
      if ((tiers[place] as number) < 3 && (shares[place] as number) >= 0.1) places[found++] = place;
    }
    return places.subarray(0, found).sort((a, b) => ((profits[a] as number) - (profits[b] as number)) * turn);
  };
  return {
    sortAndFilter: () => commit(ours()),
    bareWithCommit: () => commit(bare()),
    sortAndFilterAlone: () => void ours(),
    bareAlone: () => void bare(),
  };
}
export type TableWork = keyof ReturnType<typeof tableWorks>;
