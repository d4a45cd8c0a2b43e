import type { Standing } from '../../../lib/domain/book/standing';
import type { FollowUp } from '../../../lib/domain/records/follow-up';
import { followUpText } from '../../../lib/follow-up-text';
import { money, percent, t, wordOf } from '../../../lib/text';

/** Returns what a step at one of a group's companies asks for: what was promised, where it keeps a promise. */
export function groupStepText({ promised, ...step }: FollowUp & { promised?: string }): string {
  return promised ? t('step_promise', { promise: promised }) : followUpText(step);
}

/** Returns what a group brought in 12 months, and its share of what, on the side of each mark that it stands on. */
export function groupSumText({ amount, currency, basis, share }: Standing, marks: readonly number[]): string {
  const sum = t('group_sum', { amount: money(amount, currency), basis: wordOf('basis', basis) });
  return share === null ? sum : `${sum} · ${t(`share_of_${basis}`, { share: percent(share, 1, marks) })}`;
}
