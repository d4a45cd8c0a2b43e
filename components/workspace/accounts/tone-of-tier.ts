import type { Tier } from '../../../lib/domain/records/account';
import type { Tone } from '../../ui/Badge';

/** The ground on which each tier stands. */
export const toneOfTier: Record<Tier, Tone> = {
  strategic: 'violet',
  key: 'violet',
  potential: 'brand',
  standard: 'neutral',
};
