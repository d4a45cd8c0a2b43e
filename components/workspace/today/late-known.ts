import { salesEnded } from '../../../lib/domain/book/rhythm';
import type { Standing } from '../../../lib/domain/book/standing';
import type { Settings } from '../../../lib/domain/settings';
import type { TextKey } from '../../../lib/text-name';

/** Whether the book can tell who orders late: not once its sales have ended, nor of too few orders. */
export type LateKnown = 'ended' | 'too few' | 'known';

/** What is said where nobody is late. */
export const NOBODY_LATE = {
  ended: 'sales_endedUnknown',
  'too few': 'bookNow_tooFew',
  known: 'bookNow_nobodyLate',
} as const satisfies Record<LateKnown, TextKey>;

/** Returns whether it can be told who is late by the standings of all customers. */
export function lateKnown(
  standings: readonly Standing[],
  { rhythm }: Pick<Settings, 'rhythm'>,
  today: Temporal.PlainDate,
): LateKnown {
  if (salesEnded(standings[0]?.bookTo, today, rhythm)) return 'ended';
  return standings.some(({ rhythm, amount }) => rhythm !== null && amount !== 0) ? 'known' : 'too few';
}
