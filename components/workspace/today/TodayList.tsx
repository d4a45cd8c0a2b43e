import { useState } from 'react';
import type { OpenSteps } from '../../../lib/db/read/open-steps';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useHeld } from '../../hooks/useHeld';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { LongList } from '../LongList';
import { AgendaItem } from './AgendaItem';
import { BookNow } from './BookNow';
import { EmptyAgenda } from './EmptyAgenda';
import { AGENDA_PARTS, type AgendaPart, type AgendaStep, groupSteps } from './group-steps';
import { lateAccounts, type TodayBook } from './read-today';
import { SnoozeChosen } from './SnoozeChosen';
import { TiersToDecide } from './TiersToDecide';
import { type Narrowed, TodayFigures } from './TodayFigures';
import { TodayRowItem } from './TodayRowItem';
import { bundled, byWorth, type TodayRow } from './today-rows';
import { WeekPanel } from './WeekPanel';

/** So many things that no step says are shown at once. */
const MOST = 15;

const PROPOSAL_PLAYS: readonly string[] = ['proposal-expiring', 'proposal-unanswered'];

type Ids = ReadonlySet<string>;

const idsOf = (steps: readonly AgendaStep[]): Ids => new Set(steps.map(({ followUp }) => followUp.id));

function rowsOf(rows: readonly TodayRow[], narrowed: Narrowed, late: Ids): readonly TodayRow[] {
  if (narrowed === null || narrowed === 'due') return rows;
  if (narrowed === 'late') return rows.filter(({ accountId }) => late.has(accountId));
  const plays = narrowed === 'proposals' ? PROPOSAL_PLAYS : [];
  return rows.filter(
    (row) => row.kind === 'suggestion' && [row.suggestion, ...row.more].some(({ playId }) => plays.includes(playId)),
  );
}

function stepsOf(steps: readonly AgendaStep[], narrowed: Narrowed, late: Ids, today: string): readonly AgendaStep[] {
  if (narrowed === null) return steps;
  if (narrowed === 'late') return steps.filter(({ account }) => late.has(account.id));
  if (narrowed === 'proposals') return steps.filter(({ proposal }) => proposal !== undefined);
  return steps.filter(({ followUp }) => followUp.due <= today);
}

/** Three figures; the steps and all else for today, in one list by urgency and worth; the week beside it. */
export function TodayList({
  steps,
  agenda: { settings, isBookEmpty, accounts },
  book,
  kam,
  rows,
  visits,
  stepId,
  isDone,
}: {
  steps: readonly AgendaStep[];
  agenda: OpenSteps;
  /** Null until the whole book has been looked at. */
  book: TodayBook | null;
  /** Whose accounts are shown; empty: everybody's. */
  kam: string;
  rows: readonly TodayRow[] | null;
  visits: readonly PlannedVisit[];
  stepId: string | undefined;
  isDone: boolean;
}) {
  const { today } = useClock();
  const [ids, setIds] = useState<readonly string[]>([]);
  const [narrowed, setNarrowed] = useState<Narrowed>(null);
  const chosen = steps.filter(({ followUp }) => ids.includes(followUp.id));
  const toggle = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const isGone = stepId !== undefined && !steps.some(({ followUp }) => followUp.id === stepId);
  const lines = book?.lines ?? new Map();
  const late: Ids = book && narrowed === 'late' ? lateAccounts(book) : new Set();
  const parts = groupSteps(stepsOf(steps, narrowed, late, today.toString()), today);
  const ofToday = parts.get('today') ?? [];
  const { drawn, holding } = useHeld({ others: bundled(rowsOf(rows ?? [], narrowed, late)), before: idsOf(ofToday) });
  const { others } = drawn;
  // A step that an advice has become comes in above the others once these are let go.
  parts.set(
    'today',
    ofToday.filter(({ followUp }) => drawn.before.has(followUp.id)),
  );
  const isEmpty = steps.length === 0 && rows !== null && rows.length === 0 && others.length === 0;
  const countOf = (part: AgendaPart) => (parts.get(part)?.length ?? 0) + (part === 'today' ? others.length : 0);
  const shown = AGENDA_PARTS.filter((part) => countOf(part) > 0);
  if (isBookEmpty) return <EmptyAgenda isBookEmpty />;
  return (
    <>
      <TodayFigures
        steps={steps}
        beside={rows && bundled(rows).length}
        book={book}
        narrowed={narrowed}
        onNarrow={setNarrowed}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="flex min-w-0 flex-col gap-5">
          {isGone && <Notice>{t('today_gone')}</Notice>}
          {isEmpty && <EmptyAgenda isBookEmpty={false} />}
          {narrowed !== null && rows !== null && shown.length === 0 && (
            <p className="text-mute">{t('today_nothingOf')}</p>
          )}
          {shown.map((part) => {
            const ofPart = byWorth(parts.get(part) ?? [], lines);
            const beside = part === 'today' ? others : [];
            return (
              <section key={part} data-part={part} aria-label={wordOf('today', part)}>
                <div className="flex flex-wrap items-center gap-x-2 border-line border-b pb-1">
                  <h2 className={`font-semibold text-[0.9375rem] ${part === 'overdue' ? 'text-red' : ''}`}>
                    {wordOf('today', part)} <span className="font-normal text-faint">{countOf(part)}</span>
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
                <LongList
                  name={wordOf('today', part)}
                  rows={beside}
                  first={MOST}
                  more={MOST}
                  draw={(drawnBeside) => (
                    <ul {...(part === 'today' && holding)}>
                      {ofPart.map((step) => {
                        const isAskedFor = step.followUp.id === stepId;
                        const isAsking = isDone && isAskedFor;
                        return (
                          <AgendaItem
                            key={`${step.followUp.id} ${isAsking}`}
                            step={step}
                            settings={settings}
                            isAskedFor={isAskedFor}
                            isAsking={isAsking}
                            isChosen={ids.includes(step.followUp.id)}
                            onChoose={() => toggle(step.followUp.id)}
                          />
                        );
                      })}
                      {drawnBeside.map((row) =>
                        row.kind === 'tiers' ? (
                          <TiersToDecide key={row.key} tiers={row.tiers} />
                        ) : (
                          <TodayRowItem key={row.key} row={row} name={book?.plan.names.get(row.accountId) ?? ''} />
                        ),
                      )}
                    </ul>
                  )}
                />
              </section>
            );
          })}
          {rows === null && (
            <p aria-busy="true" className="text-mute">
              {t('plan_looking')}
            </p>
          )}
        </div>
        <div className="flex flex-col gap-4">
          <WeekPanel kam={kam} steps={steps} visits={visits} names={book?.plan.names ?? new Map()} />
          {accounts.length === 0 && <BookNow isOfToday />}
        </div>
      </div>
      {chosen.length > 0 && <SnoozeChosen steps={chosen} calendar={settings.calendar} onEnd={() => setIds([])} />}
    </>
  );
}
