import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { type Losses, readLosses } from '../../../lib/db/read/losses';
import { salesEnded } from '../../../lib/domain/book/rhythm';
import { winBackBoard } from '../../../lib/domain/care/win-back-board';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { BoardColumn } from './BoardColumn';
import { FoundLosses } from './FoundLosses';
import { foundLosses } from './found-losses';
import { LossReasons } from './LossReasons';
import { RecordLoss } from './RecordLoss';

/** Customers we lost: why, what they were worth, what we offered, and whether they came back. */
export function WinBackPage() {
  const live = useLive(readLosses, 'losses');
  const [recording, setRecording] = useState(false);
  return (
    <Page
      title={t('winBack_title')}
      action={
        !recording && (
          <Button look="primary" onClick={() => setRecording(true)}>
            <Plus size={14} aria-hidden="true" />
            {t('winBack_record')}
          </Button>
        )
      }
    >
      {recording && live.state === 'ready' && (
        <RecordLoss currency={live.data.settings.dependency.currency} onClose={() => setRecording(false)} />
      )}
      <SalesEndedNotice />
      {live.state === 'ready' ? <Board losses={live.data} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function Board({ losses }: { losses: Losses }) {
  const { today } = useClock();
  const { accounts, winBacks, settings } = losses;
  const { currency } = settings.dependency;
  const found = foundLosses(losses, today);
  // Whom nobody can tell is lost is not said to be none.
  const isEnded = salesEnded(losses.standings[0]?.bookTo, today, settings.rhythm) !== null;
  const { open, won, givenUp, byReason } = winBackBoard(winBacks);
  if (found.length === 0 && winBacks.length === 0)
    return (
      <EmptyState title={t(isEnded ? 'sales_endedUnknown' : 'winBack_emptyTitle')}>{t('winBack_emptyText')}</EmptyState>
    );
  return (
    <div className="flex flex-col gap-4">
      {found.length > 0 && <FoundLosses found={found} calibration={losses.figures?.calibration} />}
      {winBacks.length > 0 && (
        <div className="grid gap-4 md:grid-cols-3">
          <BoardColumn result="open" records={open} accounts={accounts} currency={currency} />
          <BoardColumn result="won" records={won} accounts={accounts} currency={currency} />
          <BoardColumn result="given up" records={givenUp} accounts={accounts} currency={currency} />
        </div>
      )}
      {byReason.length > 0 && <LossReasons reasons={byReason} />}
    </div>
  );
}
