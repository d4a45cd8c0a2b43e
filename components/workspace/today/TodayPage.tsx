import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useMemo, useState } from 'react';
import { type OpenSteps, readOpenSteps } from '../../../lib/db/read/open-steps';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { saveCalendar } from '../../sidebar/steps/step-calendar';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { BackupAge } from '../backup/BackupAge';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { AgendaItem } from './AgendaItem';
import { BookNow } from './BookNow';
import { EmptyAgenda } from './EmptyAgenda';
import { type AgendaStep, agendaSteps, groupSteps } from './group-steps';
import { LiveFileNotice } from './LiveFileNotice';
import { SnoozeChosen } from './SnoozeChosen';

/** What to do, over all accounts: overdue, today, this week, put off, later. */
export function TodayPage({ route: { stepId, isDone = false } }: PageProps) {
  const live = useLive(readOpenSteps, 'agenda');
  const { today, timeZone } = useClock();
  const agenda = live.state === 'ready' ? live.data : null;
  const steps = useMemo(() => agenda && agendaSteps(agenda, { today, timeZone }), [agenda, today, timeZone]);
  return (
    <Page title={t('today_title')} {...(steps && steps.length > 0 && { action: <AllToCalendar steps={steps} /> })}>
      <div className="mb-4 empty:hidden">
        <BackupAge />
      </div>
      <LiveFileNotice />
      {agenda && steps ? (
        <AgendaParts steps={steps} agenda={agenda} stepId={stepId} isDone={isDone} />
      ) : (
        <LiveNotice live={live} />
      )}
    </Page>
  );
}

function AllToCalendar({ steps }: { steps: readonly AgendaStep[] }) {
  const { timeZone, when } = useClock();
  const write = useWrite();
  const named = steps.map((step) => ({ step, account: step.account.name }));
  const save = () => write(async () => saveCalendar(named, when(), timeZone), t('ui_saved'));
  return (
    <Button data-testid="steps-calendar" onClick={() => void save()}>
      <CalendarPlus size={13} aria-hidden="true" />
      {t('today_toCalendar')}
    </Button>
  );
}

function AgendaParts({
  steps,
  agenda: { settings, isBookEmpty },
  stepId,
  isDone,
}: {
  steps: readonly AgendaStep[];
  agenda: OpenSteps;
  stepId: string | undefined;
  isDone: boolean;
}) {
  const { today } = useClock();
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = steps.filter(({ followUp }) => ids.includes(followUp.id));
  const toggle = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const isGone = stepId !== undefined && !steps.some(({ followUp }) => followUp.id === stepId);
  return (
    <div className="flex flex-col gap-6">
      {isGone && <Notice>{t('today_gone')}</Notice>}
      {steps.length === 0 && <BookNow />}
      {steps.length === 0 && <EmptyAgenda isBookEmpty={isBookEmpty} />}
      {[...groupSteps(steps, today)].map(([part, ofPart]) => (
        <section key={part} data-part={part} aria-label={wordOf('today', part)}>
          <div className="mb-2 flex flex-wrap items-center gap-x-2">
            <h2 className={`font-semibold text-[0.9375rem] ${part === 'overdue' ? 'text-red' : ''}`}>
              {wordOf('today', part)} <span className="font-normal text-faint">{ofPart.length}</span>
            </h2>
            {ofPart.length > 1 && (
              <Button
                look="quiet"
                data-testid="step-choose-all"
                aria-label={t('step_chooseAllNamed', { part: wordOf('today', part) })}
                onClick={() => setIds([...new Set([...ids, ...ofPart.map(({ followUp }) => followUp.id)])])}
              >
                {t('step_chooseAll')}
              </Button>
            )}
          </div>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] items-start gap-3">
            {ofPart.map((step) => (
              <AgendaItem
                key={step.followUp.id}
                step={step}
                settings={settings}
                isAskedFor={step.followUp.id === stepId}
                isAsking={isDone && step.followUp.id === stepId}
                isChosen={ids.includes(step.followUp.id)}
                onChoose={() => toggle(step.followUp.id)}
              />
            ))}
          </div>
        </section>
      ))}
      {chosen.length > 0 && <SnoozeChosen steps={chosen} calendar={settings.calendar} onEnd={() => setIds([])} />}
    </div>
  );
}
