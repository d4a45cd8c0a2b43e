import { useMemo } from 'react';
import { concludeVisits } from '../../../lib/conclude/visits';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { useClock } from '../../hooks/useClock';
import { useSuggestions } from '../plan/useSuggestions';
import type { TodayBook } from './read-today';
import { type TodayRow, todayRows } from './today-rows';

/** The visits of this and the next week: a week from today on reaches into it. */
const WEEKS = 2;

/** Returns what is to be done today beside the open steps, and the visits of the week; rows are null until all advice is known. */
export function useCockpit(book: TodayBook | null): { rows: TodayRow[] | null; visits: PlannedVisit[] } {
  const { today, timeZone } = useClock();
  const looked = useMemo(() => book && { planned: [...book.plan.planned, ...withTiers(book)] }, [book]);
  const suggestions = useSuggestions(looked);
  const visits = useMemo(() => {
    if (!book) return [];
    const { planned, settings } = book.plan;
    return concludeVisits(planned, settings, { today, timeZone }, WEEKS).weeks.flatMap((week) => week.visits);
  }, [book, today, timeZone]);
  const rows = useMemo(() => {
    if (!book || !suggestions) return null;
    const { toDecide, lines, customerOf } = book;
    return todayRows({ suggestions, visits, toDecide, lines, customerOf }, today.toString());
  }, [book, suggestions, visits, today]);
  return { rows, visits };
}

const withTiers = ({ beside, lines, customerOf }: TodayBook) =>
  beside.map((one) => {
    const { id } = one.account;
    return { ...one, customerId: customerOf(id), tier: lines.get(id)?.tier ?? ('standard' as const) };
  });
