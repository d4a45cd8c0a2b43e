import type { Person } from '../../lib/domain/records/person';
import type { Touch } from '../../lib/domain/records/touch';
import { t } from '../../lib/text';
import { useClock } from '../hooks/useClock';
import { ContactLine } from './ContactLine';

/** So many are shown. */
const SHOWN = 2;

/** The last two contacts, the latest first: when, what and with whom, and what was said. */
export function LastContacts({ touches, people }: { touches: readonly Touch[]; people: readonly Person[] }) {
  const { when } = useClock();
  const { now } = when();
  const last = touches
    .filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, SHOWN);
  if (last.length === 0) return <p className="text-mute">{t('contact_none')}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {last.map((touch) => (
        <ContactLine key={touch.id} mark="last-contact" touch={touch} people={people} />
      ))}
    </ul>
  );
}
