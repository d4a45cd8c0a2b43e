import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Calibration } from '../../../lib/domain/silence/calibration';
import { date, money, t } from '../../../lib/text';
import { typedNumber } from '../../form/typed-number';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dateText, daysAgoText } from '../../ui/day-text';
import { LongList } from '../LongList';
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
  const past = pastOf(found, calibration);
  return (
    <Panel title={t('winBack_found')}>
      <p className="mb-2 text-mute text-small">
        {t('winBack_foundNote')} {past && t('alarm_real', { ...past })}
      </p>
      <LongList
        name={t('winBack_found')}
        rows={found}
        first={ROWS}
        more={ROWS}
        draw={(rows) => (
          <ul className="flex flex-col gap-2.5">
            {rows.map((one) => (
              <Found key={one.account.id} {...one} />
            ))}
          </ul>
        )}
      />
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
