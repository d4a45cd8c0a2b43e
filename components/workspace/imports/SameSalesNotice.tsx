import { type ByWhom, readSameSales } from '../../../lib/db/read/team/same-sales';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import { Notice } from '../../ui/Notice';
import { dayOf } from '../day-of';
import { importName } from './import-name';
import { TakeOutProgress } from './TakeOutProgress';
import { useTakeOut } from './useTakeOut';

/** Names sales that two of a team took in beside each other, and takes one of them out; nothing where there are none. */
export function SameSalesNotice() {
  const { today, timeZone } = useClock();
  const live = useLive(readSameSales, 'same sales');
  const { share, takeOut, stop } = useTakeOut();
  if (live.state !== 'ready' || live.data.length === 0) return null;
  const said = ({ entry, by }: ByWhom) => ({
    file: importName(entry),
    by: by || t('team_somebody'),
    day: dayText(dayOf(entry.at, timeZone), today),
  });
  return (
    <div className="mb-4 flex flex-col gap-2">
      {live.data.map(({ first, later }) => (
        <Notice
          key={later.entry.id}
          kind="warn"
          data-testid="same-sales"
          action={
            <Button
              data-testid="same-sales-take-out"
              disabled={share !== null}
              onClick={() => void takeOut(later.entry.id, importName(later.entry))}
            >
              {t('imports_sameTakeOut', said(later))}
            </Button>
          }
        >
          {t('imports_same', { count: first.entry.sales?.lines ?? first.entry.added })}{' '}
          {[first, later].map((one) => t('imports_sameOne', said(one))).join('; ')}. {t('imports_sameWhat')}
        </Notice>
      ))}
      {share !== null && <TakeOutProgress share={share} onStop={stop} />}
    </div>
  );
}
