import { LossReason, type WinBack } from '../records/win-back';

/** How many were lost for one reason, and what they were worth by currency (never added across currencies). */
export interface LossesByReason {
  why: LossReason;
  customers: number;
  worth: Record<string, number>;
  /** Records without a worth: not in `worth`. */
  withoutWorth: number;
}

/** The board's columns, the latest loss first, and the reasons, the most frequent first (domain 8.2). */
export interface WinBackBoard {
  open: WinBack[];
  won: WinBack[];
  givenUp: WinBack[];
  byReason: LossesByReason[];
}

/** Returns the win-back board of all lost customers (domain 8.2). */
export function winBackBoard(winBacks: readonly WinBack[]): WinBackBoard {
  const sorted = [...winBacks].sort((a, b) => b.lostOn.localeCompare(a.lostOn));
  const column = (result: WinBack['result']) => sorted.filter((one) => one.result === result);
  return {
    open: column('open'),
    won: column('won'),
    givenUp: column('given up'),
    byReason: LossReason.options
      .map((why) =>
        lossesFor(
          why,
          sorted.filter((one) => one.why === why),
        ),
      )
      .filter(({ customers }) => customers > 0)
      .sort((a, b) => b.customers - a.customers),
  };
}

function lossesFor(why: LossReason, records: readonly WinBack[]): LossesByReason {
  const worth: Record<string, number> = {};
  let withoutWorth = 0;
  for (const { worth: amount, currency } of records) {
    if (amount === undefined || currency === undefined) withoutWorth += 1;
    else worth[currency] = (worth[currency] ?? 0) + amount;
  }
  return { why, customers: records.length, worth, withoutWorth };
}
