import { fromEpochDay } from '../records/epoch-day';
import type { Book, ComputedBook } from './book';
import { basisOf } from './book-basis';
import { compareCustomers } from './book-customers';
import { membersOf } from './book-members';
import { collectOrderDays } from './book-order-days';
import { leftOutByCustomer, leftOutOf, ratesOf } from './book-rates';
import { sumBook } from './book-sums';
import { closedPeriods } from './closed-periods';
import { concentrationOf } from './concentration';
import { addAtMargin, marginsOf, missingProfits } from './missing-profits';
import { monthWindows } from './month-windows';
import { pastOf } from './past';
import { addLines, pastMonths } from './past-months';
import type { BookFigures } from './standing';

/** Returns the sums, comparisons and figures of a book in columns; `bookStandings` makes rows of them (domain 2, 4). */
export function computeBook({ blocks, accounts, today, settings, onProgress }: Book): ComputedBook {
  const { currency, basis: wanted } = settings.dependency;
  const members = membersOf(blocks, accounts);
  const rates = blocks.map((block) => ratesOf(block, settings.dependency));
  const windows = monthWindows(today);
  // The pass over the lines is about half of the work.
  let blocksDone = 0;
  const report = () => onProgress?.(++blocksDone / blocks.length / 2);
  const asWanted = sumBook(blocks, rates, members, windows, wanted, report);
  const missing =
    wanted === 'profit' && asWanted.withoutProfit > 0 ? missingProfits(blocks, rates, members, windows) : null;
  const basis = basisOf(asWanted, missing, settings.dependency);
  let margins: ((customer: number) => number) | undefined;
  // Asked for where a line lacks its profit, which most books have none of; before the sums have these lines.
  const marginOf = (customer: number) => {
    margins ??= marginsOf(asWanted.months, missing ?? missingProfits(blocks, rates, members, windows));
    return margins(customer);
  };
  const isMissing = missing !== null && basis === 'profit';
  if (isMissing) addAtMargin(asWanted, marginOf, blocks, rates, members, windows);
  const sums = basis === wanted ? asWanted : sumBook(blocks, rates, members, windows, basis, () => {});
  const orderDays = collectOrderDays(blocks, members, windows.lastDay);
  const customers = compareCustomers(members, sums, orderDays, windows, settings, today);
  const { ranking } = customers;
  const figures: BookFigures = {
    asOf: today.toString(),
    basis,
    currency,
    total: ranking?.total ?? customers.amount.reduce((sum, amount) => sum + amount, 0),
    customers: customers.amount.reduce((count, amount) => count + (amount > 0 ? 1 : 0), 0),
    concentration: ranking && concentrationOf(ranking.ascending),
    lines: blocks.reduce((sum, block) => sum + block.lines, 0),
    withoutProfit: sums.withoutProfit,
    ...(missing && { withoutProfitShare: missing.share }),
    leftOut: leftOutOf(blocks, rates),
    ...(sums.firstDay === null ? {} : { bookFrom: fromEpochDay(sums.firstDay) }),
  };
  const past = () => {
    const periods = closedPeriods(today, settings.classes.period, sums.firstDay);
    const months = periods.length > 0 ? pastMonths(periods, members.ids.length) : null;
    if (months) addLines(months, blocks, rates, members, basis, marginOf);
    return pastOf(customers.places, periods, months, orderDays, settings.classes);
  };
  return {
    members,
    sums,
    orderDays,
    customers,
    figures,
    past,
    leftOut: leftOutByCustomer(blocks, rates, members, windows),
  };
}
