import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { list, t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { dayText } from '../../ui/day-text';
import { dayByKey } from './plan-cells';
import { contactOf, namesOf, useVisitActions, visitKey } from './useVisits';

/** So many are named, of more is said how many they are. */
const NAMED = 2;

/** One visit of the plan: to whom, and who is seen there. It opens beside the plan; it is moved by dragging it, or by Shift and an arrow key. */
export function VisitItem({ visit, showsDay = true }: { visit: PlannedVisit; showsDay?: boolean }) {
  const { today } = useClock();
  const { book, opened, open, openLeft, movedStep, move } = useVisitActions();
  const opener = useRef<HTMLButtonElement>(null);
  const { customerId, plannedFor, rank, stepIds, trip } = visit;
  const key = visitKey(visit);
  const names = namesOf(visit, book);
  const wasMoved = movedStep !== null && stepIds.includes(movedStep);
  useEffect(() => {
    if (wasMoved) opener.current?.focus();
  }, [wasMoved]);
  const { isLeft } = useOpenForm(contactOf(visit)).kept;
  useEffect(() => {
    if (isLeft) openLeft(key);
  }, [isLeft, openLeft, key]);
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    void move(visit, dayByKey(event.key, plannedFor, today, book.settings.calendar));
  };
  return (
    <li data-testid="plan-visit" data-people={names.length} data-customer={customerId} data-on={plannedFor}>
      <button
        ref={opener}
        type="button"
        draggable
        aria-expanded={opened === key}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown"
        onClick={() => open(opened === key ? null : key)}
        onKeyDown={moveByKey}
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData('text/plain', key);
          dataTransfer.effectAllowed = 'move';
        }}
        className={`w-full cursor-grab rounded-md border px-2 py-1 text-left hover:border-brand ${
          opened === key ? 'border-brand bg-brand-soft' : 'border-line bg-surface'
        } ${stepIds.length > 0 ? 'border-l-4 border-l-brand' : ''}`}
      >
        <span className="wrap-anywhere block font-semibold">{book.names.get(customerId)}</span>
        <span className="block text-mute text-small first-letter:uppercase">
          {[
            showsDay && dayText(plannedFor, today),
            names.length > NAMED ? t('plan_people', { count: names.length }) : list(names),
            rank.due < today.toString() && t('plan_isLate'),
            trip?.place,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
