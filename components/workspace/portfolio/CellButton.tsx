import type { Cell, CellPolicy } from '../../../lib/domain/book/cell-policy';
import { money, t, wordOf } from '../../../lib/text';
import type { Customer } from './portfolio-customers';

/** One of the nine cells: how many customers, what they bring, how we treat them. Opens to its customers. */
export function CellButton({
  cell,
  members,
  policy,
  isOpen,
  onToggle,
}: {
  cell: Cell;
  members: readonly Customer[];
  policy: CellPolicy;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const sum = members.reduce((so, { standing }) => so + standing.amount, 0);
  const currency = members[0]?.standing.currency;
  const look = isOpen ? 'border-violet' : 'border-line';
  return (
    <button
      type="button"
      data-testid="cell"
      data-cell={cell}
      aria-expanded={isOpen}
      onClick={onToggle}
      className={`wrap-break-word flex h-full w-full flex-col items-start rounded-md border px-1.5 py-1.5 text-left max-sm:text-small sm:px-2 hover:border-edge ${look} ${
        members.length > 0 ? 'bg-violet-soft' : 'bg-soft text-mute'
      }`}
    >
      <span className="font-semibold text-small">{cell}</span>
      <span className="tabular-nums">{t('portfolio_cellCount', { count: members.length })}</span>
      {currency && <span className="tabular-nums">{money(sum, currency)}</span>}
      <span className="max-w-full text-mute text-small">{wordOf('cell', policy.service)}</span>
    </button>
  );
}
