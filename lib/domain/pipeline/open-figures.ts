import type { ChainSettings } from '../proposal/proposal-chain';
import { day, daysBetween } from '../records/day';
import { isOpen, type PipelineLine } from './pipeline-line';

/** Open ones that are out for as many days: from `from` to `to`; null: or more. */
interface AgeGroup<Line extends PipelineLine> {
  from: number;
  to: number | null;
  lines: Line[];
}

/** What can still be accepted, by age; what of it expires soon; and what has expired without an outcome. */
export interface OpenFigures<Line extends PipelineLine> {
  open: Line[];
  byAge: AgeGroup<Line>[];
  expiring: Line[];
  expired: Line[];
}

/** In a week the first two steps of the chain are taken, in two all four; a proposal is usually valid for 30 days (domain 8.1). */
const AGES = [0, 8, 15, 31] as const;

/** Returns the open proposals by age, those that end within the days in which the chain reminds of that, and those that have ended. */
export function openFigures<Line extends PipelineLine>(
  lines: readonly Line[],
  { remindBefore }: ChainSettings,
  today: Temporal.PlainDate,
): OpenFigures<Line> {
  const open = lines.filter(isOpen);
  return {
    open,
    byAge: AGES.map((from, at) => {
      const next = AGES[at + 1];
      const isOfAge = ({ days }: Line) => (days ?? 0) >= from && (next === undefined || (days ?? 0) < next);
      return { from, to: next === undefined ? null : next - 1, lines: open.filter(isOfAge) };
    }),
    expiring: open.filter(({ proposal }) => daysBetween(today, day(proposal.validUntil)) <= remindBefore),
    expired: lines.filter(({ state }) => state === 'expired'),
  };
}
