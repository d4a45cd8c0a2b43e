import type { Conclusions } from '../../../lib/conclude/account';
import { saidOf } from '../../../lib/domain/silence/calibration';
import { date, t, wordOf } from '../../../lib/text';
import { Notice } from '../../ui/Notice';

/** What wants watching: a quarter with many refusals or complaints, a lost customer. */
export function Watch({ conclusions }: { conclusions: Conclusions }) {
  const { alarms, lost, figures } = conclusions;
  const past = lost?.how === 'computed' ? saidOf(figures?.calibration, lost.because.alarm) : null;
  return (
    <div className="mt-2 flex flex-col gap-1.5 empty:hidden">
      {alarms.map(({ kind, because: { now, before } }) => (
        <Notice key={kind} kind="warn" data-testid="quarter-alarm" data-kind={kind}>
          {t(`alarm_${kind}`, { count: now, before })}
        </Notice>
      ))}
      {lost && (
        <Notice kind="warn" data-testid="lost" data-how={lost.how}>
          {lost.how === 'computed'
            ? t('lost_computed', {
                day: date(lost.lostOn),
                lastOrder: date(lost.because.lastOrder),
                count: lost.because.lostFrom,
              })
            : t('lost_entered', { day: date(lost.lostOn), why: wordOf('lossReason', lost.because.why) })}{' '}
          {past && t('alarm_real', { ...past })}
        </Notice>
      )}
    </div>
  );
}
