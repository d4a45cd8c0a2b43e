import type { PipelineState } from '../../../lib/domain/pipeline/pipeline-line';
import type { Day } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { money, number, spokenLanguage, t } from '../../../lib/text';
import type { Tone } from '../../ui/Badge';

export const stateTones: Record<PipelineState, Tone> = {
  waiting: 'amber',
  answered: 'violet',
  expired: 'red',
  accepted: 'brand',
  declined: 'neutral',
  withdrawn: 'outline',
};

/** Returns a day in a few letters, with its year: "11/19/26". */
export function dayText(day: Day): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(spokenLanguage(), { dateStyle: 'short', timeZone: 'UTC' }).format(at);
}

/** Returns what a proposal is worth. */
export function amountText({ amount, currency }: Proposal): string {
  if (amount === undefined) return t('pipeline_noAmount');
  return currency ? money(amount, currency) : number(amount);
}
