import { concludeRhythm } from '../../lib/conclude/customer';
import { concludeLost } from '../../lib/conclude/lost';
import { turnoverFall } from '../../lib/domain/account/turnover-fall';
import { bookStandings } from '../../lib/domain/book/book-standings';
import { orderRhythm } from '../../lib/domain/book/rhythm';
import type { BookFigures, Standing } from '../../lib/domain/book/standing';
import { day } from '../../lib/domain/records/day';
import { toEpochDay } from '../../lib/domain/records/epoch-day';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import type { Settings } from '../../lib/domain/settings';
import { packLedger } from '../../lib/transfer/ledger-blocks';

/** How an alarm did over a ledger: of those that can be judged, how many were right; of those truly lost, how many it caught. */
export interface Score {
  alarm: AlarmName;
  alarms: number;
  judged: number;
  right: number;
  lost: number;
  caught: number;
}
type AlarmName = 'slipping' | 'silent longer than usual' | 'lost' | 'turnover falling';
const NAMES: readonly AlarmName[] = ['slipping', 'silent longer than usual', 'lost', 'turnover falling'];

/** Before half a year there is no rhythm to speak of. */
const BEGINS = 182;
/** Who has not ordered for four medians, and two months, up to the ledger's end is truly lost. */
const LOST_MEDIANS = 4;
const LOST_DAYS = 60;

/**
 * Walks a ledger week by week: each week the whole book is computed by the rules of the product, with what was known then alone. An alarm counts
 * on the first week of a silence, and was right where the silence went on for two more medians; falling turnover, where the next 90 days stayed
 * below four fifths of the same days of last year.
 */
export function backtest(lines: readonly LedgerLine[], settings: Settings): Score[] {
  const byAccount = Map.groupBy(lines, ({ accountId }) => accountId);
  const blocks = packLedger(lines, () => 'block');
  const days = new Map(
    [...byAccount].map(([id, own]) => {
      const on = own.filter(({ revenue }) => revenue > 0).map(({ date }) => toEpochDay(day(date)));
      return [id, [...new Set(on)].sort((a, b) => a - b)];
    }),
  );
  const all = [...days.values()].flat();
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const seen = new Map<string, { alarm: AlarmName; accountId: string; lastOrder: string; isRight: boolean | null }>();
  for (let on = first + BEGINS; on <= last; on += 7) {
    const today = Temporal.PlainDate.from('1970-01-01').add({ days: on });
    const { standings, figures } = bookStandings({ blocks, accounts: [], today, settings });
    for (const standing of standings) {
      for (const alarm of alarmsOn(standing, figures, settings, today)) {
        const { accountId, rhythm } = standing;
        const lastOrder = rhythm?.lastOrder ?? '';
        const key = `${alarm} ${accountId} ${alarm === 'turnover falling' ? Math.floor((on - first) / 90) : lastOrder}`;
        if (seen.has(key)) continue;
        const isRight =
          alarm === 'turnover falling'
            ? staysLow(byAccount.get(accountId) ?? [], on, last)
            : goesOn(days.get(accountId) ?? [], on, 2 * (rhythm?.median ?? 0), last);
        seen.set(key, { alarm, accountId, lastOrder, isRight });
      }
    }
  }
  const lost = trulyLost(days, first + BEGINS, last, settings);
  return NAMES.map((alarm) => {
    const own = [...seen.values()].filter((one) => one.alarm === alarm);
    const judged = own.filter(({ isRight }) => isRight !== null);
    const caught = own.filter(({ accountId, lastOrder }) => lost.get(accountId) === lastOrder);
    return {
      ...{ alarm, alarms: own.length, judged: judged.length, right: judged.filter(({ isRight }) => isRight).length },
      ...(alarm === 'turnover falling' ? { lost: 0, caught: 0 } : { lost: lost.size, caught: caught.length }),
    };
  });
}

function alarmsOn(
  standing: Standing,
  figures: BookFigures,
  settings: Settings,
  today: Temporal.PlainDate,
): AlarmName[] {
  const state = concludeRhythm(standing, settings, today)?.now.state ?? 'steady';
  if (state === 'steady') return turnoverFall(standing, settings.alarm) ? ['turnover falling'] : [];
  const isLost = concludeLost({ standing, winBacks: [], figures, settings }, today) !== null;
  return [
    'slipping',
    ...(state === 'red' ? (['silent longer than usual'] as const) : []),
    ...(isLost ? (['lost'] as const) : []),
  ];
}

/** Whether nothing was ordered for so many days more; null where the ledger ends before that is known. */
function goesOn(days: readonly number[], on: number, more: number, last: number): boolean | null {
  const next = days.find((one) => one > on);
  if (next !== undefined) return next > on + more;
  return last >= on + more ? true : null;
}

function staysLow(lines: readonly LedgerLine[], on: number, last: number): boolean | null {
  if (last < on + 90) return null;
  const sum = (from: number) =>
    lines.reduce((so, { date, revenue }) => {
      const at = toEpochDay(day(date));
      return at > from && at <= from + 90 ? so + revenue : so;
    }, 0);
  return sum(on) < 0.8 * sum(on - 365);
}

function trulyLost(days: ReadonlyMap<string, readonly number[]>, from: number, last: number, { rhythm }: Settings) {
  const lost = new Map<string, string>();
  for (const [id, own] of days) {
    const known = orderRhythm(own, rhythm);
    const lastOrder = own.at(-1) ?? 0;
    if (known === null || lastOrder < from) continue;
    if (last - lastOrder >= Math.max(LOST_DAYS, LOST_MEDIANS * known.median)) lost.set(id, known.lastOrder);
  }
  return lost;
}
