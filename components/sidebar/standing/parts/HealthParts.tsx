import type { Conclusions } from '../../../../lib/conclude/account';
import type { HealthPart } from '../../../../lib/domain/account/health-parts';
import { list, number, t, wordOf } from '../../../../lib/text';

const allParts: readonly HealthPart[] = ['relations', 'rhythm', 'promises', 'money', 'voice'];

/** The parts of the account's health with their points; those without data are named (domain 8.6). */
export function HealthParts({ conclusions }: { conclusions: Conclusions }) {
  const { health } = conclusions;
  const named = (parts: readonly HealthPart[]) => list(parts.map((part) => wordOf('health', part)));
  if (!health) return <p>{t('health_notEnoughData', { parts: named(allParts) })}</p>;
  const { score, state, parts, leftOut, because } = health;
  return (
    <>
      <p>
        {t('health_line', { score })} · <span className="font-semibold text-ink">{wordOf('health', state)}</span>
      </p>
      <ul className="my-1.5 flex flex-col gap-1.5">
        {parts.map(({ criterion, score: points, weight }) => (
          <li key={criterion} className="flex flex-wrap justify-between gap-x-2">
            <span className="first-letter:uppercase">{wordOf('health', criterion)}</span>
            <span className="font-semibold text-ink tabular-nums">
              {weight === 1
                ? number(points)
                : t('health_weighted', { points: number(points), weight: number(weight, 1) })}
            </span>
            <span aria-hidden="true" className="h-1 w-full rounded-full bg-line">
              <span className="block h-full rounded-full bg-brand" style={{ width: `${points}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p>{t('health_leftOut', { parts: named(leftOut) })}</p>}
      <p>{t('health_thresholds', { act: because.watchFrom, fine: because.fineFrom })}</p>
    </>
  );
}
