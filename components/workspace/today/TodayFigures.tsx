import type { ReactNode } from 'react';
import { list, money, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { AgendaStep } from './group-steps';
import type { TodayBook } from './read-today';

/** What the list below is narrowed to by a figure. */
export type Narrowed = 'due' | 'proposals' | 'late' | null;

const NAMED = 3;

/** The three figures of the day; each narrows the list to what it is made of. */
export function TodayFigures({
  steps,
  book,
  narrowed,
  onNarrow,
}: {
  steps: readonly AgendaStep[];
  /** Null until it is known. */
  book: TodayBook | null;
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
}) {
  const { today } = useClock();
  const on = today.toString();
  const due = steps.filter(({ followUp }) => followUp.due <= on);
  const overdue = due.filter(({ followUp }) => followUp.due < on);
  const proposals = book?.plan.dues.proposals ?? [];
  const sums = Map.groupBy(
    proposals.filter(({ amount }) => amount !== undefined),
    ({ currency = book?.plan.settings.dependency.currency ?? '' }) => currency,
  );
  const amounts = [...sums].map(([currency, ofIt]) =>
    money(
      ofIt.reduce((sum, { amount = 0 }) => sum + amount, 0),
      currency,
    ),
  );
  const week = today.add({ days: 7 }).toString();
  const expiring = proposals.filter(({ validUntil }) => validUntil >= on && validUntil <= week).length;
  const late = book?.late ?? [];
  const toggle = (name: Exclude<Narrowed, null>) => onNarrow(narrowed === name ? null : name);
  return (
    <div className="mb-4 grid gap-3 sm:grid-cols-3">
      <Figure
        name="due"
        title={t('today_figureDue')}
        isOn={narrowed === 'due'}
        onPress={() => toggle('due')}
        figure={String(due.length)}
      >
        {t('today_figureOverdue', { count: overdue.length })}
      </Figure>
      <Figure
        name="proposals"
        title={t('today_figureProposals')}
        isOn={narrowed === 'proposals'}
        onPress={() => toggle('proposals')}
        figure={book ? [String(proposals.length), ...amounts].join(' · ') : '…'}
      >
        {book && t('today_figureExpiring', { count: expiring })}
      </Figure>
      <Figure
        name="late"
        title={t('today_figureLate')}
        isOn={narrowed === 'late'}
        onPress={() => toggle('late')}
        figure={book ? String(late.length) : '…'}
      >
        {late.length > 0
          ? list(late.slice(0, NAMED).map(({ line }) => line.account.name))
          : book && t('today_figureNobody')}
      </Figure>
    </div>
  );
}

function Figure({
  name,
  title,
  figure,
  isOn,
  onPress,
  children,
}: {
  name: string;
  title: string;
  figure: string;
  isOn: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      data-testid="today-figure"
      data-figure={name}
      aria-pressed={isOn}
      onClick={onPress}
      className={`rounded-xl border px-4 py-2.5 text-left hover:border-brand ${isOn ? 'border-brand bg-brand-soft' : 'border-line bg-surface'}`}
    >
      <span className="block text-mute text-small">{title}</span>
      <span className="wrap-anywhere block font-bold text-xl tabular-nums">{figure}</span>
      <span className="line-clamp-1 block min-h-[1lh] text-mute text-small">{children}</span>
    </button>
  );
}
