import type { Charter } from '../../../lib/domain/programme/charter';
import { number, t, wordOf } from '../../../lib/text';

/** Who decides and serves, with which resources, and how sales works with the programme. */
export function ServiceList({ charter: { service, resources, decisions, sales } }: { charter: Charter }) {
  const { kams, fewestStrategic, mostStrategic, hoursPerRelationship } = service;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4">
      <li>{t('charter_strategicEach', { fewest: fewestStrategic, most: mostStrategic })}</li>
      <li>{t('charter_hoursEach', { hours: number(hoursPerRelationship, 1) })}</li>
      <li>
        {resources.hours === null
          ? t('charter_noKam')
          : t('charter_resources', {
              count: kams,
              capacity: number(resources.capacity, 1),
              hours: number(resources.hours, 1),
            })}
      </li>
      <li>{t('charter_qualified', { sum: decisions.qualifiedFrom })}</li>
      {sales.map((rule) => (
        <li key={rule}>{wordOf('charter', rule)}</li>
      ))}
    </ul>
  );
}
