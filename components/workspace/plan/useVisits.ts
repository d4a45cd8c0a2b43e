import { createContext, useCallback, useContext, useState } from 'react';
import { agreeVisit } from '../../../lib/db/write/steps/agree-visit';
import { logVisit } from '../../../lib/db/write/steps/log-visit';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Day } from '../../../lib/domain/records/day';
import { list, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { dayText } from '../../ui/day-text';
import type { PlannedBook } from './read-plan';

/** What can be done with the visits of the plan. */
export interface VisitActions {
  book: PlannedBook;
  /** The visit that stands open beside the plan, by its key. */
  opened: string | null;
  open(key: string | null): void;
  /** Opens a visit in whose form something was left, unless another stands open. */
  openLeft(key: string): void;
  /** The step whose visit was moved last: it has the focus where it came to stand. */
  movedStep: string | null;
  move(visit: PlannedVisit, on: Day | null): Promise<void>;
  /** Resolves to whether it was noted. */
  done(visit: PlannedVisit): Promise<boolean>;
}

/** Returns by what a visit is known from one drawing to the next. */
export const visitKey = ({ customerId, plannedFor, stepIds: [stepId] }: PlannedVisit) =>
  stepId ?? `${customerId} ${plannedFor}`;

/** Returns under what the contact of a visit is kept while it is being typed. */
export const contactOf = ({ customerId, people: [first] }: PlannedVisit) =>
  draftId('touches-visit', first?.target.accountId ?? customerId);

/** Returns the names of those who are seen at a visit, as far as persons are. */
export function namesOf({ customerId, people }: PlannedVisit, { planned }: PlannedBook): string[] {
  const known = planned.filter((one) => one.customerId === customerId).flatMap((one) => one.people);
  return people.flatMap(({ target }) => known.find(({ id }) => id === target.personId)?.name ?? []);
}

/** So many names stand in the text of a step. */
const NAMED = 8;

/** Returns the actions on the visits of a plan. */
export function useVisits(book: PlannedBook): VisitActions {
  const write = useWrite();
  const { today, when } = useClock();
  const [opened, open] = useState<string | null>(null);
  const [movedStep, setMovedStep] = useState<string | null>(null);
  const openLeft = useCallback((key: string) => open((now) => now ?? key), []);
  const nameOf = (visit: PlannedVisit) => book.names.get(visit.customerId) ?? '';
  return {
    book,
    opened,
    open,
    openLeft,
    movedStep,
    async move(visit, on) {
      if (on === null || on === visit.plannedFor) return;
      const [first] = visit.people;
      const names = namesOf(visit, book).slice(0, NAMED);
      const step = {
        accountId: first?.target.accountId ?? visit.customerId,
        personId: first?.target.personId,
        text:
          names.length > 0 ? t('plan_visitOf', { names: list(names) }) : t('plan_visitOf', { names: nameOf(visit) }),
        on,
        instead: visit.plannedFor,
        stepId: visit.stepIds[0],
      };
      const said = t('plan_moved', { name: nameOf(visit), day: dayText(on, today) });
      const agreed = await write(() => agreeVisit(step, when()), said);
      if (!agreed) return;
      setMovedStep(agreed.result);
      if (opened === visitKey(visit)) open(agreed.result);
    },
    async done(visit) {
      const seen = [...Map.groupBy(visit.people, ({ target }) => target.accountId)].map(([accountId, people]) => ({
        accountId,
        personIds: people.flatMap(({ target }) => target.personId ?? []),
      }));
      const said = t('plan_visited', { name: nameOf(visit) });
      const isNoted = (await write(() => logVisit(seen, visit.stepIds, when()), said)) !== undefined;
      if (isNoted) open(null);
      return isNoted;
    },
  };
}

export const VisitsContext = createContext<VisitActions | null>(null);

/** Returns what can be done with the visits of the plan around; throws an Error outside of one. */
export function useVisitActions(): VisitActions {
  const actions = useContext(VisitsContext);
  if (!actions) throw new Error('No VisitsContext around this component');
  return actions;
}
