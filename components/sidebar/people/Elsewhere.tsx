import UserCheck from 'lucide-react/icons/user-check';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { RoundIcon } from '../../ui/RoundIcon';
import { useAbilities } from '../abilities';
import { nameOf } from '../name-of';

/** Somebody on the page who is known at another account: named with it, never added a second time. */
export function Elsewhere({ seen, at }: { seen: PagePerson; at: Account }) {
  const { openWorkspace } = useAbilities();
  return (
    <li
      data-testid="person-on-page"
      data-email={seen.email}
      data-known="true"
      className="flex items-center gap-2.5 py-1.5"
    >
      <RoundIcon icon={UserCheck} />
      <span className="wrap-anywhere line-clamp-2 min-w-0 font-semibold" title={seen.email}>
        {nameOf(seen)}
      </span>
      <Button look="quiet" className="-mr-2.5 ml-auto min-w-0" onClick={() => openWorkspace(`#/accounts/${at.id}`)}>
        <span className="truncate">{t('people_at', { account: at.name })}</span>
      </Button>
    </li>
  );
}
