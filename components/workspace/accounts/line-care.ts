import { concludeHealth } from '../../../lib/conclude/health';
import { concludeGaps, type Gap } from '../../../lib/conclude/people';
import { noCare } from '../../../lib/db/read/care/account-care';
import type { Health } from '../../../lib/domain/account/health';
import type { TouchKind } from '../../../lib/domain/records/touch';
import type { AccountLine } from './account-lines';
import { lineGrowth, lineKnownRhythm, type TableClock } from './line-figures';

/** How an account is cared for. */
export interface LineCare {
  /** Null: not enough data. */
  health: Health | null;
  gaps: Gap[];
  /** The kind of the last contact; of a group's top that of any of its companies. */
  lastKind: TouchKind | undefined;
}

const known = new WeakMap<AccountLine, { clock: TableClock; care: LineCare }>();

/** Returns how the account of a line is cared for; undefined until that is read. */
export function lineCare(line: AccountLine, clock: TableClock): LineCare | undefined {
  const { care: all, settings, today, timeZone } = clock;
  if (!all) return undefined;
  const before = known.get(line);
  if (before?.clock === clock) return before.care;
  const own = { ...(all.get(line.account.id) ?? noCare()), settings };
  const asOf = { today, timeZone };
  const gaps = concludeGaps(own, asOf);
  const standing = { rhythm: lineKnownRhythm(line, clock), growth: lineGrowth(line, clock), tier: line.tier, gaps };
  const care: LineCare = {
    health: concludeHealth(own, standing, asOf),
    gaps,
    lastKind: all.get((line.lastTouchAt ?? line.account).id)?.touches[0]?.kind,
  };
  known.set(line, { clock, care });
  return care;
}
