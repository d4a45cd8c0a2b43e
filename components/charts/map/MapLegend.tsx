import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { powerShape, supportLook } from './looks';
import { powerText, supportText } from './person-facts';

const once = <T,>(values: readonly T[]) => [...new Set(values)];

/** What the shapes, borders and signs on the map mean: those that occur on it. */
export function MapLegend({ shown }: { shown: readonly Person[] }) {
  // Little power and none have one shape: the words beside the person tell them apart.
  const powers = once(shown.map(({ group: { power } }) => (power === 0 ? 1 : power)));
  const supports = once(
    shown
      .filter(({ placeholder, group }) => !placeholder || group.support !== undefined)
      .map(({ group }) => group.support),
  );
  const strongestFirst = (a: number | undefined, b: number | undefined) => (b ?? -9) - (a ?? -9);
  return (
    <div className="mt-2 flex flex-col gap-1.5 text-mute text-tiny">
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {powers.toSorted(strongestFirst).map((power) => (
          <li key={power ?? 'unknown'} className="flex items-center gap-1.5">
            <i
              aria-hidden="true"
              className={`h-3.5 w-5 shrink-0 border border-edge text-[0.3rem] ${powerShape(power)}`}
            />
            {power === 1 ? t('map_powerLow') : powerText(power)}
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {supports.toSorted(strongestFirst).map((support) => {
          const { Sign, border, colour } = supportLook(support);
          return (
            <li key={support ?? 'unknown'} className="flex items-center gap-1.5">
              <i aria-hidden="true" className={`grid h-4 w-5 shrink-0 place-items-center ${border} ${colour}`}>
                <Sign size={9} strokeWidth={3} />
              </i>
              {supportText(support)}
            </li>
          );
        })}
      </ul>
      <p>{t('map_rows')}</p>
    </div>
  );
}
