import type { Health, HealthPart } from '../../../lib/domain/health';
import { list, number, t } from '../../../lib/text';
import { Disclosure } from '../../ui/Disclosure';

const looks: Record<Health['state'], string> = { act: 'text-red', watch: 'text-amber', fine: 'text-green' };

const allParts: readonly HealthPart[] = ['relations', 'rhythm', 'promises', 'money', 'voice'];

/** The account's health with its parts; those without data are named (domain 8.6). */
export function HealthLine({ health }: { health: Health | null }) {
  if (!health)
    return (
      <p data-testid="health" className="py-0.5 text-mute">
        {t('health_notEnoughData', { parts: list(allParts.map((part) => t(`health_${part}`))) })}
      </p>
    );
  const { score, state, parts, leftOut, because } = health;
  return (
    <Disclosure
      data-testid="health"
      data-state={state}
      summary={
        <>
          {t('health_line', { score })} ·{' '}
          <span className={`font-semibold ${looks[state]}`}>{t(`health_${state}`)}</span>
        </>
      }
    >
      <ul>
        {parts.map(({ criterion, score: points, weight }) => (
          <li key={criterion} className="flex justify-between gap-2">
            <span>{t(`health_${criterion}`)}</span>
            <span>
              {weight === 1
                ? number(points)
                : t('health_weighted', { points: number(points), weight: number(weight, 1) })}
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p className="mt-1">{t('health_leftOut', { parts: list(leftOut.map((part) => t(`health_${part}`))) })}</p>
      )}
      <p className="mt-1">{t('health_thresholds', { act: because.watchFrom, fine: because.fineFrom })}</p>
    </Disclosure>
  );
}
