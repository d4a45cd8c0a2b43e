import type { PipelineLine } from './pipeline-line';
import { type Summed, summedIn } from './summed';

/** From so many decisions on one more can move a rate by less than ten points: 1 of 11 is 9.1 %, 1 of 10 is ten. */
export const FEWEST_DECISIONS = 10;

/** How often we win, by number and by value, and what each is made of. */
export interface HitRate<Line extends PipelineLine> {
  decided: Line[];
  accepted: Line[];
  /** 0-1; null: too few decisions to claim one. */
  rate: number | null;
  value: Summed<Line> & {
    /** What was accepted of the total. */
    won: number;
    /** 0-1; null: too few decisions with an amount in this currency, or nothing at stake. */
    rate: number | null;
  };
}

/** Returns how often clients accept, of those proposals among `lines` on which they decided (domain 8.1). */
export function hitRate<Line extends PipelineLine>(lines: readonly Line[], currency: string): HitRate<Line> {
  const decided = lines.filter(({ decision }) => decision !== null);
  const isAccepted = ({ decision }: Line) => decision?.outcome === 'accepted';
  const accepted = decided.filter(isAccepted);
  const value = summedIn(currency, decided);
  const won = summedIn(currency, accepted).total;
  const isEnough = (count: number) => count >= FEWEST_DECISIONS;
  return {
    decided,
    accepted,
    rate: isEnough(decided.length) ? accepted.length / decided.length : null,
    value: {
      ...value,
      won,
      rate: isEnough(value.counted.length) && value.total > 0 ? Math.min(1, won / value.total) : null,
    },
  };
}
