import { CalendarPlus, Check, Clock } from 'lucide-react';
import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dueText } from '../../ui/day-text';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';
import type { NextStep } from '../conclude-steps';
import { StepAbout } from './StepAbout';
import { stepText } from './step-words';
import { useFocusPassing } from './useFocusPassing';

const SnoozeForm = later(() => import('./SnoozeForm').then((module) => module.SnoozeForm));
const OutcomeForm = later(() => import('./OutcomeForm').then((module) => module.OutcomeForm));
const SnoozedLine = later(() => import('./SnoozedLine').then((module) => module.SnoozedLine));

/** One next step: when, what, whom to call and what to know; done, put off or put into the calendar from here. */
export function StepCard({
  step,
  account,
  settings,
  isAsking = false,
}: {
  step: NextStep;
  /** The account's name. */
  account: string;
  settings: Settings;
  /** Asks what came out of it from the beginning. */
  isAsking?: boolean;
}) {
  const [open, setOpen] = useState<'outcome' | 'snooze' | null>(isAsking ? 'outcome' : null);
  const card = useRef<HTMLLIElement>(null);
  useFocusPassing(card);
  const { today, when } = useClock();
  const { followUp, isDue } = step;
  const toggle = (form: 'outcome' | 'snooze') => setOpen(open === form ? null : form);
  const close = () => {
    card.current?.focus({ preventScroll: true });
    setOpen(null);
  };
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    card.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus();
    setOpen(null);
  };
  const saveForCalendar = async () => {
    const { saveCalendar } = await import('./step-calendar');
    saveCalendar([{ step, account }], when());
  };

  return (
    <li
      ref={card}
      tabIndex={-1}
      onKeyDown={closeByEscape}
      data-testid="next-step"
      data-due={followUp.due}
      className={`relative rounded-lg border px-2.5 py-2 ${isDue ? 'border-transparent bg-red-soft' : 'border-line'}`}
    >
      <p className={`pr-7 font-semibold text-small first-letter:uppercase ${isDue ? 'text-red' : 'text-mute'}`}>
        {dueText(followUp.due, today)}
      </p>
      <p className="wrap-anywhere font-semibold">{stepText(step)}</p>
      <StepAbout step={step} />
      {followUp.snoozedFrom && (
        <Suspense>
          <SnoozedLine followUp={followUp} />
        </Suspense>
      )}
      <div className={`mt-1 flex flex-wrap ${isDue ? 'gap-1.5' : '-ml-2.5'}`}>
        <Button
          look={isDue ? (open === 'outcome' ? 'plain' : 'primary') : 'quiet'}
          data-testid="step-done"
          data-opens="outcome"
          aria-expanded={open === 'outcome'}
          onClick={() => toggle('outcome')}
        >
          <Check size={13} aria-hidden="true" />
          {t('step_done')}
        </Button>
        <Button
          look={isDue ? 'plain' : 'quiet'}
          data-testid="step-snooze"
          data-opens="snooze"
          aria-expanded={open === 'snooze'}
          onClick={() => toggle('snooze')}
        >
          <Clock size={13} aria-hidden="true" />
          {t('step_snooze')}
        </Button>
        <IconButton
          icon={CalendarPlus}
          label={t('step_toCalendar')}
          data-testid="step-calendar"
          className="absolute top-1 right-1"
          onClick={() => void saveForCalendar()}
        />
      </div>
      {open === 'outcome' && (
        <Suspense>
          <OutcomeForm step={step} settings={settings} onEnd={close} />
        </Suspense>
      )}
      {open === 'snooze' && (
        <Suspense>
          <SnoozeForm followUpId={followUp.id} calendar={settings.calendar} onEnd={close} />
        </Suspense>
      )}
    </li>
  );
}
