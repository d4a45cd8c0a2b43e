import { readSalesEnd } from '../../lib/db/read/sales-end';
import { type SalesEnded, salesEnded } from '../../lib/domain/book/rhythm';
import { useClock } from '../hooks/useClock';
import { useLive } from '../hooks/useLive';

/** Returns that the sales of the book have ended, and what says so; null while they go on, and until it is known. */
export function useSalesEnded(): SalesEnded | null {
  const { today } = useClock();
  const live = useLive(readSalesEnd, 'sales end');
  return live.state === 'ready' ? salesEnded(live.data.bookTo, today, live.data.rhythm) : null;
}
