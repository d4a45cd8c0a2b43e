import type { StandingConclusions } from '../../../../lib/conclude/standing';
import type { SettledClass } from '../../../../lib/domain/book/hysteresis';
import type { Standing } from '../../../../lib/domain/book/standing';
import { day, daysBetween } from '../../../../lib/domain/records/day';
import type { Settings } from '../../../../lib/domain/settings';
import { date, percent, t, wordOf } from '../../../../lib/text';
import { CellGrid } from '../../../charts/CellGrid';

/** Why the account is that important and that regular, and how we therefore treat it (domain 4). */
export function CellParts({
  abc: inForce,
  cell,
  standing,
  settings,
}: {
  abc: StandingConclusions['abc'];
  cell: StandingConclusions['cell'];
  standing: Standing | undefined;
  settings: Settings;
}) {
  if (!cell || !standing?.abc || !standing.xyz)
    return (
      <>
        {standing?.abc && <AbcLine {...{ inForce, settings }} abc={standing.abc} basis={standing.basis} />}
        <p>
          {t(standing?.abc ? 'cell_xyzNotEnoughData' : 'cell_notEnoughData', { count: settings.classes.fewestValues })}
        </p>
      </>
    );
  const { abc, xyz, basis } = standing;
  const { xUpTo, yUpTo, xyzBy } = settings.classes;
  const { policy, because } = cell;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
      <CellGrid cell={cell.cell} isNamed />
      <div className="min-w-40 flex-1">
        <p className="font-semibold text-ink">
          {cell.cell} · {wordOf('cell', policy.service)}
        </p>
        <p>
          {t('cell_policy', { days: policy.visitEvery })} {wordOf('cell', policy.forecast)}
        </p>
      </div>
      <AbcLine {...{ inForce, abc, basis, settings }} />
      <p className="w-full">
        {t(xyzBy === 'monthly sums' ? 'cell_xyzMonths' : 'cell_xyzDays', {
          class: settledText(because.xyz, xyz.class),
          variation: percent(xyz.variation, 1, [xUpTo, yUpTo]),
          values: xyz.values,
          x: percent(xUpTo, 1),
          y: percent(yUpTo, 1),
        })}
      </p>
      {xyz.decides && (
        <p className="w-full">
          {t('cell_decides', {
            count: daysBetween(day(xyz.decides.from), day(xyz.decides.to)),
            from: date(xyz.decides.from),
            to: date(xyz.decides.to),
          })}
        </p>
      )}
    </div>
  );
}

/** Returns the class that the account is treated by, and beside it the one of the latest figures where that waits for a second period to agree. */
function settledText(settled: SettledClass<string> | null, latest: string): string {
  return settled?.pending ? t('cell_pending', { inForce: settled.class, now: settled.pending }) : latest;
}

/** The class by what the customer brings, which stands also where its regularity is not known. */
function AbcLine({
  inForce,
  abc,
  basis,
  settings: { classes },
}: {
  inForce: StandingConclusions['abc'];
  abc: NonNullable<Standing['abc']>;
  basis: Standing['basis'];
  settings: Settings;
}) {
  const { aBelow, bBelow } = classes;
  return (
    <p className="w-full">
      {t('cell_abc', {
        class: settledText(inForce, abc.class),
        before: percent(abc.before, 1, [aBelow, bBelow]),
        basis: wordOf('basis', basis),
        a: percent(aBelow, 1),
        b: percent(bBelow, 1),
      })}
    </p>
  );
}
