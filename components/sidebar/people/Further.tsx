import type { Placed } from '../../../lib/db/read/places';
import { t } from '../../../lib/text';
import { Avatar } from '../../ui/Avatar';
import { nameOf } from '../name-of';
import { Elsewhere } from './Elsewhere';

/** Who wrote the mails that an unknown one forwards, beside those whom the page is about. */
export function Further({ people }: { people: readonly Placed[] }) {
  if (people.length === 0) return null;
  return (
    <ul aria-label={t('people_inForwardTitle')} className="flex flex-col gap-2">
      {people.map(({ seen, at }) =>
        at ? (
          <Elsewhere key={seen.email} seen={seen} at={at} />
        ) : (
          <li key={seen.email} data-testid="person-in-forward" className="flex items-center gap-2.5">
            <Avatar name={nameOf(seen)} />
            <span className="min-w-0">
              <span className="block font-semibold">{nameOf(seen)}</span>
              <span className="block text-mute text-small">
                {seen.email} · {t('people_inForward')}
              </span>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
