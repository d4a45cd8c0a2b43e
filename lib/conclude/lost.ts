import { type Lost, lostOf } from '../domain/account/lost';
import type { AccountContext } from './account-context';
import type { StandingConclusions } from './standing';

/** Returns since when an account is lost, null where it is not; a group's rhythm stands at its top, so its members are not lost one by one. */
export function concludeLost(
  { account, standing, winBacks }: Pick<AccountContext, 'account' | 'standing' | 'winBacks'>,
  rhythm: StandingConclusions['rhythm'],
): Lost | null {
  const own = standing?.customerId === account.id ? rhythm : null;
  return lostOf(own && { rhythm: own.usual, state: own.now }, winBacks);
}
