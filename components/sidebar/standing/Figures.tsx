import type { Conclusions } from '../../../lib/conclude/account';
import type { Growth } from '../../../lib/domain/book/growth';
import { isOfGroup, type Standing } from '../../../lib/domain/book/standing';
import { money, t, wordOf } from '../../../lib/text';
import { CellGrid } from '../../charts/CellGrid';
import { Sparkline } from '../../charts/Sparkline';
import { growthOnYear } from '../../ui/growth-text';
import { useOpener } from './inspector';

const look =
  'flex shrink-0 flex-col items-center gap-0.5 rounded-md p-1 text-mute hover:bg-soft hover:text-ink aria-expanded:bg-soft aria-expanded:text-ink aria-expanded:ring-1 aria-expanded:ring-brand';

/** What the account brings, its 24 months as a line and its cell of nine; line and cell open to their parts. */
export function Figures({
  standing,
  growth,
  cell,
}: {
  standing: Standing;
  growth: Growth | null;
  cell: Conclusions['cell'];
}) {
  const { amount, basis, currency, months } = standing;
  const basisName = wordOf('basis', basis);
  const ofGroup = t('sentence_withGroup', { share: basisName });
  const line = {
    basis: basisName,
    lowest: money(Math.min(...months), currency),
    highest: money(Math.max(...months), currency),
    last: money(months.at(-1) ?? 0, currency),
  };
  return (
    <div className="-mr-1 flex flex-wrap items-start gap-1">
      <div className="min-w-0 flex-1 basis-24 pt-0.5">
        <p className="font-semibold text-xl leading-tight tracking-tight [overflow-wrap:normal] max-[340px]:text-lg">
          {money(amount, currency)}
        </p>
        <p className="text-mute text-small first-letter:uppercase">
          {t('standing_twelveMonths', { basis: isOfGroup(standing) ? ofGroup : basisName })}
        </p>
        {growth && <p className="text-mute text-small">{growthOnYear(growth.rate)}</p>}
      </div>
      <button {...useOpener('months')} aria-label={t('standing_sparkline', line)} className={look}>
        <Sparkline values={months} />
        <span className="text-tiny">{t('months_title')}</span>
      </button>
      {cell && standing.abc && standing.xyz && <CellOpener cell={cell.cell} />}
    </div>
  );
}

function CellOpener({ cell }: { cell: NonNullable<Conclusions['cell']>['cell'] }) {
  return (
    <button {...useOpener('cell')} title={t('cell_title')} className={look}>
      <span className="sr-only">{t('cell_title')}: </span>
      <CellGrid cell={cell} />
      <span data-testid="abc-xyz" className="font-semibold text-tiny">
        {cell}
      </span>
    </button>
  );
}
