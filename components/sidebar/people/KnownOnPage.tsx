import { UserCheck } from 'lucide-react';
import type { KnownPerson } from '../../../lib/db/read/page-context';
import type { Person } from '../../../lib/domain/person';
import { date, t } from '../../../lib/text';

/** Somebody of the account on the page; who moved here, with the account they came from. */
export function KnownOnPage({ person, formerly }: { person: Person; formerly: KnownPerson['formerly'] }) {
  return (
    <li
      data-testid="person-on-page"
      data-email={person.emails[0] ?? ''}
      data-known="true"
      className="flex min-h-6 items-center gap-2"
    >
      <UserCheck size={14} aria-hidden="true" className="shrink-0 text-green" />
      <span className="min-w-0">
        <span className="block truncate" title={person.name}>
          {person.name}
        </span>
        {formerly && (
          <span className="block text-mute text-small">
            {t('people_wasAt', { account: formerly.account.name, day: date(formerly.until) })}
          </span>
        )}
      </span>
      <span className="ml-auto shrink-0 text-faint text-small">{t('people_known')}</span>
    </li>
  );
}
