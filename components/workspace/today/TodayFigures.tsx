import type { ReactNode } from 'react';
import { list, money, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import type { AgendaStep } from './group-steps';
import { lateKnown, NOBODY_LATE } from './late-known';
import { openSums } from './open-sums';
import type { TodayBook } from './read-today';

/** What the list below is narrowed to by a figure. */
export type Narrowed = 'due' | 'proposals' | 'late' | null;

const NAMED = 3;

/** The three figures of the day; each narrows the list to what it is made of. */
export function TodayFigures({
  steps,
  beside,
  book,
  narrowed,
  onNarrow,
}: {
  steps: readonly AgendaStep[];
  /** So much else is to be done today; null until that is known. */
  beside: number | null;
  /** Null until it is known. */
  book: TodayBook | null;
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
}) {
  const { today } = useClock();
  const on = today.toString();
  const due = steps.filter(({ followUp }) => followUp.due <= on);
  const overdue = due.filter(({ followUp }) => followUp.due < on);
  const open = book && openSums(book.plan.dues.proposals, book.plan.settings, today);
  const late = book?.late ?? [];
  const known = book && knownOf(book, today);
  const toggle = (name: Exclude<Narrowed, null>) => onNarrow(narrowed === name ? null : name);
  return (
    <div className="mb-4 grid gap-3 sm:grid-cols-3">
      <Figure
        name="due"
        title={t('today_figureDue')}
        isOn={narrowed === 'due'}
        onPress={() => toggle('due')}
        figure={beside === null ? '…' : String(due.length + beside)}
      >
        {t('today_figureOverdue', { count: overdue.length })}
      </Figure>
      <Figure
        name="proposals"
        title={t('today_figureProposals')}
        isOn={narrowed === 'proposals'}
        onPress={() => toggle('proposals')}
        figure={
          open
            ? [String(open.count), ...open.sums.map(({ total, currency }) => money(total, currency))].join(' · ')
            : '…'
        }
      >
        {open && t('today_figureExpiring', { count: open.expiring })}
      </Figure>
      <Figure
        name="late"
        title={t('today_figureLate')}
        isOn={narrowed === 'late'}
        onPress={() => toggle('late')}
        figure={known === null ? '…' : known === 'known' ? String(late.length) : '–'}
      >
        {late.length > 0
          ? list(late.slice(0, NAMED).map(({ line }) => line.account.name))
          : known && t(NOBODY_LATE[known])}
      </Figure>
    </div>
  );
}

/** Whether the book can tell who is late: whom nobody can tell is late is not said to be in time. */
function knownOf({ lines, plan }: TodayBook, today: Temporal.PlainDate) {
  const standings = [...lines.values()].flatMap(({ standing }) => standing ?? []);
  return lateKnown(standings, plan.settings, today);
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
