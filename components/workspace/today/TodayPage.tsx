import { type OpenSteps, readOpenSteps } from '../../../lib/db/read/open-steps';
import { type TextKey, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { AgendaItem } from './AgendaItem';
import { EmptyAgenda } from './EmptyAgenda';
import { type AgendaPart, groupSteps } from './group-steps';

const titles: Record<AgendaPart, TextKey> = {
  overdue: 'today_overdue',
  today: 'today_today',
  week: 'today_week',
  snoozed: 'today_snoozed',
  later: 'today_later',
};

/** What to do, over all accounts: overdue, today, this week, put off, later. `stepId`: the step a reminder was about. */
export function TodayPage({ stepId }: { stepId: string | undefined }) {
  const live = useLive(readOpenSteps, 'agenda');
  return (
    <Page title={t('today_title')}>
      {live.state === 'ready' ? <AgendaParts agenda={live.data} stepId={stepId} /> : <LiveNotice live={live} />}
    </Page>
  );
}

function AgendaParts({ agenda, stepId }: { agenda: OpenSteps; stepId: string | undefined }) {
  const { today } = useClock();
  const { steps, settings, isBookEmpty } = agenda;
  const isGone = stepId !== undefined && !steps.some(({ followUp }) => followUp.id === stepId);
  return (
    <div className="flex flex-col gap-6">
      {isGone && <Notice>{t('today_gone')}</Notice>}
      {steps.length === 0 && <EmptyAgenda isBookEmpty={isBookEmpty} />}
      {[...groupSteps(steps, today)].map(([part, ofPart]) => (
        <section key={part} data-part={part} aria-label={t(titles[part])}>
          <h2 className={`mb-2 font-semibold text-[0.9375rem] ${part === 'overdue' ? 'text-red' : ''}`}>
            {t(titles[part])} <span className="font-normal text-faint">{ofPart.length}</span>
          </h2>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] items-start gap-3">
            {ofPart.map((step) => (
              <AgendaItem
                key={step.followUp.id}
                step={step}
                calendar={settings.calendar}
                isAskedFor={step.followUp.id === stepId}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
