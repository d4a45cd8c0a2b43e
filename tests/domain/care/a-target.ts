import type { CareTarget } from '../../../lib/domain/care/care-targets';
import { day } from '../../../lib/domain/records/day';

export const friday = day('2026-11-20');

/** Somebody of a key account, or the account itself; a customer of its own unless told otherwise. */
export const target = (given: Partial<CareTarget> = {}): CareTarget => ({
  customerId: given.accountId ?? 'a',
  accountId: 'a',
  tier: 'key',
  last: null,
  ...given,
});
