import { percent } from '../../lib/text';

/** Returns a growth with its sign: "+8%", "−12%". */
export function signedPercent(rate: number): string {
  return `${rate > 0 ? '+' : ''}${percent(rate).replace('-', '−')}`;
}
