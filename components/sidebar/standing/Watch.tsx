import type { Conclusions } from '../../../lib/conclude/account';
import { date, t, wordOf } from '../../../lib/text';
import { Notice } from '../../ui/Notice';

/** What wants watching: a quarter with many refusals or complaints, a lost customer. */
export function Watch({ conclusions }: { conclusions: Conclusions }) {
  const { alarms, lost } = conclusions;
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
                count: lost.because.redFrom,
              })
            : t('lost_entered', { day: date(lost.lostOn), why: wordOf('lossReason', lost.because.why) })}
        </Notice>
      )}
    </div>
  );
}
