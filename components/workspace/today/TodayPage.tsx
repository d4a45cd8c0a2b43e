import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { type ComponentProps, useMemo } from 'react';
import { readOpenSteps } from '../../../lib/db/read/open-steps';
import { heldBy, stoodInBy } from '../../../lib/domain/programme/kam-profile';
import { whoDoesIt } from '../../../lib/domain/programme/who-does-it';
import { date, list, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { saveCalendar } from '../../sidebar/steps/step-calendar';
import { Button } from '../../ui/Button';
import { BackupAge } from '../backup/BackupAge';
import { LiveNotice } from '../LiveNotice';
import { MineSwitch, useMine } from '../MineSwitch';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { planOfNobody } from '../plan/read-plan';
import { useVisits, VisitsContext } from '../plan/useVisits';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { type AgendaStep, agendaSteps } from './group-steps';
import { KamFilter } from './KamFilter';
import { LetterNotice } from './LetterNotice';
import { LiveFileNotice } from './LiveFileNotice';
import { readToday, type TodayBook, todayOf } from './read-today';
import { TodayList } from './TodayList';
import { useCockpit } from './useCockpit';
import { useWhose } from './useWhose';

/** What to do, over all accounts, by urgency and worth: three figures, the list, and the week beside it. */
export function TodayPage({ route: { stepId, isDone = false } }: Pick<PageProps, 'route'>) {
  const live = useLive(readOpenSteps, 'agenda');
  const { today, timeZone } = useClock();
  const all = useLive(() => readToday(today), `today ${today}`);
  const [kam, setKam] = useWhose();
  const agenda = live.state === 'ready' ? live.data : null;
  const steps = useMemo(() => agenda && agendaSteps(agenda, { today, timeZone }), [agenda, today, timeZone]);
  const book = all.state === 'ready' ? all.data : null;
  const kams = useMemo(() => kamsOf(book, steps ?? []), [book, steps]);
  const { isMine, isMineToo } = useMine();
  const isHeld = useMemo(() => held(kam, book, today.toString(), isMineToo), [kam, book, today, isMineToo]);
  // A step that a reminder asks for is shown, whoever does it.
  const mine = steps?.filter((step) => isHeld(ownerOf(step)) || step.followUp.id === stepId) ?? null;
  const stoodIn = kam && book ? stoodInBy(kam, book.profiles, today.toString()) : [];
  return (
    <Page
      title={t('today_title')}
      above={<p className="text-mute">{date(today.toString())}</p>}
      action={
        <>
          <MineSwitch />
          {(!isMine || kam !== '') && <KamFilter kams={kams} chosen={kam} onChoose={setKam} />}
          {mine && mine.length > 0 && <AllToCalendar steps={mine} />}
        </>
      }
    >
      <div className="mb-4 empty:hidden">
        <BackupAge />
      </div>
      <SalesEndedNotice />
      <LiveFileNotice />
      <LetterNotice />
      {stoodIn.length > 0 && (
        <p data-testid="stands-in" className="mb-4 text-mute">
          {list(stoodIn.map((one) => t('today_standsIn', { kam: one.kam, day: date(one.to) })))}
        </p>
      )}
      {agenda && mine ? (
        <Cockpit steps={mine} agenda={agenda} book={book} kam={kam} isHeld={isHeld} stepId={stepId} isDone={isDone} />
      ) : (
        <LiveNotice live={live} />
      )}
      {all.state === 'error' && <LiveNotice live={all} />}
    </Page>
  );
}

/** The list with all that the whole book adds to it, as soon as that has been looked at. */
function Cockpit({
  isHeld,
  ...shown
}: Omit<ComponentProps<typeof TodayList>, 'rows' | 'visits'> & { isHeld: (kam: string | undefined) => boolean }) {
  const { book, agenda } = shown;
  const plan = useMemo(() => book?.plan ?? planOfNobody(agenda.settings), [book, agenda.settings]);
  const actions = useVisits(plan);
  const { rows, visits } = useCockpit(book);
  const isMine = (id: string) => isHeld(book?.lines.get(id)?.account.kam);
  return (
    <VisitsContext value={actions}>
      <TodayList
        {...shown}
        book={book && todayOf(book, isHeld)}
        rows={rows?.filter(({ accountId }) => isMine(accountId)) ?? null}
        visits={visits.filter(({ customerId }) => isMine(customerId))}
      />
    </VisitsContext>
  );
}

const ownerOf = ({ followUp, proposal, promise, account }: AgendaStep) =>
  whoDoesIt([followUp, proposal, promise], account.kam);

/** Whose accounts are shown: everybody's, one's own, or those that one holds today, by themselves or for somebody who is away. */
function held(kam: string, book: TodayBook | null, today: string, isMine: (owner: string | undefined) => boolean) {
  return kam === '' ? isMine : heldBy(kam, book?.profiles ?? [], today);
}

function kamsOf(book: TodayBook | null, steps: readonly AgendaStep[]): string[] {
  const accounts = book ? [...book.lines.values()].map(({ account }) => account) : steps.map(({ account }) => account);
  const standIns = book?.profiles.flatMap(({ substitute }) => substitute?.by ?? []) ?? [];
  return [...new Set([...accounts.flatMap(({ kam }) => kam ?? []), ...standIns])].sort((a, b) => a.localeCompare(b));
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
