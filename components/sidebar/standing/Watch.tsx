import type { AccountContext } from '../../../lib/db/read/account-context';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Notice } from '../../ui/Notice';
import type { Conclusions } from '../conclude';
import { concludeWatch } from '../conclude-watch';
import { HealthLine } from './HealthLine';

/** What wants watching: the account's health, a quarter with many refusals or complaints, a lost customer. */
export function Watch({ context, conclusions }: { context: AccountContext; conclusions: Conclusions }) {
  const { today, timeZone } = useClock();
  const { health, alarms, lost } = concludeWatch(context, conclusions, { today, timeZone });
  return (
    <>
      <HealthLine health={health} />
      <div className="mt-1 flex flex-col gap-1.5 empty:hidden">
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
              : t('lost_entered', { day: date(lost.lostOn), why: t(`lossReason_${lossName[lost.because.why]}`) })}
          </Notice>
        )}
      </div>
    </>
  );
}

const lossName = {
  service: 'service',
  quality: 'quality',
  'missed promise': 'missedPromise',
  'ignored opinion': 'ignoredOpinion',
  price: 'price',
  competitor: 'competitor',
  other: 'other',
} as const;
