import { useState } from 'react';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Calibration } from '../../../lib/domain/silence/calibration';
import { date, money, t } from '../../../lib/text';
import { typedNumber } from '../../form/typed-number';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dateText, daysAgoText } from '../../ui/day-text';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { type FoundLoss, pastOf, worthOf } from './found-losses';
import { WinBackForm } from './WinBackForm';

const ROWS = 20;

/** The customers that their own order rhythm calls lost: say why, and start to win them back. */
export function FoundLosses({
  found,
  calibration,
}: {
  found: readonly FoundLoss[];
  calibration: Calibration | undefined;
}) {
  const [most, setMost] = useState(ROWS);
  const past = pastOf(found, calibration);
  return (
    <Panel title={t('winBack_found')}>
      <p className="mb-2 text-mute text-small">
        {t('winBack_foundNote')} {past && t('alarm_real', { ...past })}
      </p>
      <ul className="flex flex-col gap-2.5">
        {found.slice(0, most).map((one) => (
          <Found key={one.account.id} {...one} />
        ))}
      </ul>
      {found.length > most && (
        <Button className="mt-2" onClick={() => setMost(most + ROWS)}>
          {t('portfolio_more', { count: found.length - most })}
        </Button>
      )}
    </Panel>
  );
}

function Found({ account, standing, lost }: FoundLoss) {
  const recording = useOpenForm(draftId('winBacks', account.id));
  const { lastOrder, daysSince, lostFrom } = lost.because;
  const { today } = useClock();
  const knownTo = standing.bookTo ?? today.toString();
  const ago =
    knownTo < today.toString()
      ? t('days_before', { count: daysSince, day: dateText(knownTo, today) })
      : daysAgoText(daysSince);
  const worth = worthOf(standing);
  return (
    <li data-testid="found-loss" aria-label={account.name}>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 flex-auto">
          <a href={pathTo('accounts', account.id)} className="font-semibold hover:text-brand">
            {account.name}
          </a>{' '}
          <span className="text-mute tabular-nums">{money(worth, standing.currency)}</span>
          <p className="text-mute text-small">{t('winBack_foundBecause', { day: date(lastOrder), ago, lostFrom })}</p>
        </div>
        {!recording.isOpen && (
          <Button aria-label={t('winBack_recordNamed', { name: account.name })} onClick={() => recording.setOpen(true)}>
            {t('winBack_record')}
          </Button>
        )}
      </div>
      {recording.isOpen && (
        <WinBackForm
          account={account}
          currency={standing.currency}
          suggested={{ lostOn: lost.lostOn, worth: typedNumber(Math.round(worth)), currency: standing.currency }}
          kept={recording.kept}
          onClose={() => recording.setOpen(false)}
        />
      )}
    </li>
  );
}
