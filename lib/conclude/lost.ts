import { type Lost, lostOf } from '../domain/account/lost';
import type { AccountContext } from './account-context';
import { concludeRhythm, isCustomersOwn } from './customer';

type LostKnown = Pick<AccountContext, 'standing' | 'winBacks' | 'figures'> & {
  settings: Pick<AccountContext['settings'], 'rhythm'>;
};

/**
 * Returns since when an account is lost, null where it is not (domain 8.2). A group's rhythm stands at its top, so its
 * members are not lost one by one: while the group buys, a member that does not is no lost customer.
 */
export function concludeLost(
  { standing, winBacks, figures, settings }: LostKnown,
  today: Temporal.PlainDate,
): Lost | null {
  const isOwn = standing !== undefined && isCustomersOwn(standing);
  const { rhythm } = settings;
  const known = isOwn ? concludeRhythm(standing, settings, today) : null;
  return lostOf(known, winBacks, { calibration: figures?.calibration, rhythm });
}
