import { toEpochDay } from '../records/epoch-day';
import { type AbcAnswer, abcOf, type ClassSettings } from './abc';
import { rankForAbc } from './abc-ranking';
import type { BookOrderDays } from './book-order-days';
import { leftOutSeenFrom } from './book-rates';
import { firstMonths, variationsOfGaps, variationsOfMonths } from './book-variations';
import type { ClosedPeriod } from './closed-periods';
import type { History } from './history';
import type { PastMonths } from './past-months';
import type { LeftOutOf } from './standing';
import { xyzByPlace, xyzByThreshold } from './xyz';

const NONE = '-';
/** What is left out, as a letter of a history. */
const OPEN = { none: NONE, own: 'o', others: 'e', 'own and others': 'b' } as const;

/** One closed period of everybody, by the place of the customer. */
interface PastPeriod {
  amount: Float64Array;
  /** Null where the book had no positive total. */
  total: number | null;
  /** The letters of the classes as char codes. */
  abc: Uint8Array;
  xyz: Uint8Array;
  /** 1 for each customer with a line without a rate in the 12 months, and how many they are. */
  lacks: Uint8Array;
  lacking: number;
}

const code = (letter: AbcAnswer['class'] | 'X' | 'Y' | 'Z' | typeof NONE) => letter.charCodeAt(0);

function pastPeriod(
  places: Int32Array,
  { end }: ClosedPeriod,
  until: number,
  months: PastMonths,
  orderDays: BookOrderDays,
  classes: ClassSettings,
): PastPeriod {
  const { sums, stride } = months;
  const customers = sums.length / stride;
  const amount = new Float64Array(customers);
  const lacks = new Uint8Array(customers);
  for (const place of places) {
    let sum = 0;
    for (let month = until - 12; month < until; month++) {
      const at = place * stride + month;
      sum += sums[at] as number;
      if (months.lacks?.[at] === 1) lacks[place] = 1;
    }
    amount[place] = sum;
  }
  const ranking = rankForAbc(amount, places);
  const { variation } =
    classes.xyzBy === 'monthly sums'
      ? variationsOfMonths(places, months, until, firstMonths(orderDays, months), classes.fewestValues)
      : variationsOfGaps(
          places,
          orderDays,
          toEpochDay(end.subtract({ months: classes.xyzMonths })) + 1,
          toEpochDay(end),
          classes.fewestValues,
        );
  const isByPlace = classes.xyzScale === 'quantiles';
  const ascending = isByPlace ? variation.filter((one) => !Number.isNaN(one)).sort() : new Float64Array(0);
  const abc = new Uint8Array(customers).fill(code(NONE));
  const xyz = new Uint8Array(customers).fill(code(NONE));
  for (const place of places) {
    if (ranking && amount[place] !== 0) abc[place] = code(abcOf(ranking.before[place] as number, classes).class);
    const found = variation[place] as number;
    if (Number.isNaN(found)) continue;
    xyz[place] = code(isByPlace ? xyzByPlace(found, ascending, classes) : xyzByThreshold(found, classes));
  }
  const lacking = lacks.reduce((many, one) => many + one, 0);
  return { amount, total: ranking?.total ?? null, abc, xyz, lacks, lacking };
}

/** What a customer's history is made of: the closed periods, and what the running one adds. */
export type PastOf = (
  customer: number,
  running: {
    period: string;
    amount: number;
    share: number | null;
    abc: string;
    xyz: string;
    leftOut: LeftOutOf | undefined;
  },
) => History;

/**
 * Returns the history of the customer at a place, computed backwards from the ledger for every closed period by the settings of today
 * (domain 4): classes found under other thresholds do not compare.
 */
export function pastOf(
  places: Int32Array,
  periods: readonly ClosedPeriod[],
  months: PastMonths | null,
  orderDays: BookOrderDays,
  classes: ClassSettings,
): PastOf {
  const past = months
    ? periods.map((period, at) => pastPeriod(places, period, months.until[at] as number, months, orderDays, classes))
    : [];
  const letters = (of: 'abc' | 'xyz', customer: number) =>
    String.fromCharCode(...past.map((period) => period[of][customer] as number));
  return (customer, running) => {
    const amounts = past.map(({ amount }) => amount[customer] as number);
    const shares = past.map(({ amount, total }) => (total === null ? null : (amount[customer] as number) / total));
    const isOpen = running.leftOut !== undefined || past.some(({ lacking }) => lacking > 0);
    const open = past.map(({ lacks, lacking }) => OPEN[leftOutSeenFrom(lacks[customer] === 1, lacking) ?? 'none']);
    return {
      first: periods[0]?.period ?? running.period,
      abc: letters('abc', customer) + (running.abc || NONE),
      xyz: letters('xyz', customer) + (running.xyz || NONE),
      amounts: [...amounts, running.amount],
      shares: [...shares, running.share],
      ...(isOpen && { leftOut: [...open, OPEN[running.leftOut ?? 'none']].join('') }),
    };
  };
}
