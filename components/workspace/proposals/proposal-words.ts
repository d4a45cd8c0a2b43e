import type { PipelineState } from '../../../lib/domain/pipeline/pipeline-line';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { money, number, t } from '../../../lib/text';
import type { Tone } from '../../ui/Badge';

export const stateTones: Record<PipelineState, Tone> = {
  waiting: 'amber',
  answered: 'violet',
  expired: 'red',
  accepted: 'brand',
  declined: 'neutral',
  withdrawn: 'outline',
};

/** Returns what a proposal is worth. */
export function amountText({ amount, currency }: Proposal): string {
  if (amount === undefined) return t('pipeline_noAmount');
  return currency ? money(amount, currency) : number(amount);
}
