import type { LedgerLine } from '../domain/records/ledger';
import { SAMPLE_COMPANIES, type SampleTrade } from './sample-book-companies';
import type { Say } from './sample-texts';

/** The sample book's profit of the trailing 12 months, in euros. */
const PROFIT_OF_A_YEAR = 1_800_000;
const YEARS = 3;

/** Returns three years of sales up to `today`, the same lines for the same day. */
export function makeSampleLedger(today: Temporal.PlainDate, say: Say): LedgerLine[] {
  const lines = SAMPLE_COMPANIES.flatMap(({ id, trade }, at) =>
    trade ? linesOf(id, trade, makeRandom(at + 1), today) : [],
  );
  lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return lines.map((line, at) => ({
    ...line,
    ...(line.productGroup && { productGroup: say(line.productGroup) }),
    order: `SO-${line.date.slice(0, 4)}-${String(at + 1).padStart(4, '0')}`,
  }));
}

function linesOf(accountId: string, trade: SampleTrade, random: () => number, today: Temporal.PlainDate): LedgerLine[] {
  const orders: { date: Temporal.PlainDate; weight: number }[] = [];
  const start = today.subtract({ years: YEARS });
  let date = today.subtract({ days: trade.last });
  while (Temporal.PlainDate.compare(date, start) > 0) {
    orders.push({ date, weight: 0.8 + 0.4 * random() });
    date = date.subtract({ days: trade.every + Math.round((2 * random() - 1) * trade.jitter) });
  }
  return Array.from({ length: YEARS }, (_, yearsBack) => {
    const from = today.subtract({ years: yearsBack + 1 });
    const to = today.subtract({ years: yearsBack });
    const ofYear = orders.filter(
      (order) => Temporal.PlainDate.compare(order.date, from) > 0 && Temporal.PlainDate.compare(order.date, to) <= 0,
    );
    const weights = ofYear.reduce((sum, order) => sum + order.weight, 0);
    const profitOfYear = (trade.share * PROFIT_OF_A_YEAR) / trade.growth ** yearsBack;
    return ofYear.map((order, at): LedgerLine => {
      const profit = (profitOfYear * order.weight) / weights;
      const productGroup = trade.groups[at % trade.groups.length];
      return {
        date: order.date.toString(),
        accountId,
        revenue: inCents(profit / trade.margin),
        profit: inCents(profit),
        currency: 'EUR',
        ...(productGroup && { productGroup }),
      };
    });
  }).flat();
}

function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Numbers of 0-1 that look random and are the same every time (a linear congruential generator). */
function makeRandom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
