import { toEpochDay } from '../records/epoch-day';
import { silenceAYearBefore } from '../silence/a-year-before';
import type { Calibration } from '../silence/calibration';
import { pastSilences } from '../silence/past-silences';
import type { Book, ComputedBook } from './book';
import { ratesOf } from './book-rates';
import { type FirstBuy, firstBuyers } from './first-buyers';

/** What is watched of everybody besides sums and classes; columns by the place of the customer. */
export interface BookWatch {
  /** The last day of the ledger up to today, since 1970-01-01. */
  lastDay: number;
  /** The longest silence at the same time of last year. */
  lastYear: Int32Array;
  /** The turnover of so many days up to the last one, and of the same days a year before; null where the ledger does not hold those. */
  recent: { amount: Float64Array; before: Float64Array } | null;
  calibration: Calibration;
  /** The product groups that somebody was among the first to buy. */
  firstBuys: Map<number, FirstBuy[]>;
}

/** The days over which turnover is compared with those of last year (domain 8.2). */
const RECENT = 90;
const YEAR = 365;

/** Returns what is watched of the customers of a book, up to the last day of its ledger (domain 8.2). */
export function watchBook({ blocks, today, settings }: Book, computed: ComputedBook): BookWatch {
  const lastDay = lastDayOf({ blocks }, toEpochDay(today));
  const { days, start, end } = computed.orderDays;
  const { places, rhythms } = computed.customers;
  const lastYear = new Int32Array(start.length);
  const calibration: Calibration = {
    amber: { cases: 0, real: 0 },
    red: { cases: 0, real: 0 },
    longest: { cases: 0, real: 0 },
  };
  for (let number = 0; number < places.length; number++) {
    const place = places[number] as number;
    if ((rhythms.gaps[place] as number) < settings.rhythm.fewestGaps) continue;
    const own = { days, from: start[place] as number, to: end[place] as number };
    lastYear[place] = silenceAYearBefore(own, lastDay, settings.rhythm.seasonWithin);
    pastSilences(own, lastDay, settings.rhythm, ({ alarm, isReal }) => {
      if (isReal === null) return;
      calibration[alarm].cases++;
      if (isReal) calibration[alarm].real++;
    });
  }
  const { firstDay } = computed.sums;
  const isHeld = firstDay !== null && firstDay <= lastDay - YEAR - RECENT + 1;
  const recent = isHeld ? recentOf({ blocks, settings }, computed, lastDay) : null;
  const firstBuys = firstBuyers(blocks, computed.members, firstDay, lastDay);
  return { lastDay, lastYear, recent, calibration, firstBuys };
}

/** A line after today waits: it is no end of the ledger yet. */
function lastDayOf({ blocks }: Pick<Book, 'blocks'>, today: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { day, lines } of blocks) {
    for (let line = 0; line < lines; line++) {
      const date = day[line] as number;
      if (date > last && date <= today) last = date;
    }
  }
  return last === Number.NEGATIVE_INFINITY ? today : last;
}

function recentOf(
  { blocks, settings }: Pick<Book, 'blocks' | 'settings'>,
  { members: { customerOf, dictionaries } }: ComputedBook,
  lastDay: number,
) {
  const [amount, before] = [new Float64Array(customerOf.length), new Float64Array(customerOf.length)];
  blocks.forEach((block, number) => {
    const placeOf = dictionaries[number] as Int32Array;
    const rateOf = ratesOf(block, settings.dependency);
    for (let line = 0; line < block.lines; line++) {
      const ago = lastDay - (block.day[line] as number);
      const into = ago >= 0 && ago < RECENT ? amount : ago >= YEAR && ago < YEAR + RECENT ? before : null;
      const rate = rateOf[block.currency[line] as number] as number;
      if (into === null || Number.isNaN(rate)) continue;
      const customer = customerOf[placeOf[block.account[line] as number] as number] as number;
      into[customer] = (into[customer] as number) + (block.revenue[line] as number) * rate;
    }
  });
  return { amount, before };
}
