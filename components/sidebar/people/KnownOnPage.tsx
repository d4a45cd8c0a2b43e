import type { AccountContext } from '../../../lib/conclude/account-context';
import type { KnownPerson } from '../../../lib/conclude/on-page';
import type { Member } from '../../../lib/conclude/people';
import { date, t } from '../../../lib/text';
import { MemberRow } from './MemberRow';

/** Somebody of the account on the page; who moved here, with the account they came from. */
export function KnownOnPage({
  member,
  context,
  formerly,
}: {
  member: Member;
  context: AccountContext;
  formerly: KnownPerson['formerly'];
}) {
  return (
    <li data-testid="person-on-page" data-email={member.person.emails[0] ?? ''} data-known="true">
      <MemberRow
        member={member}
        context={context}
        note={formerly && t('people_wasAt', { account: formerly.account.name, day: date(formerly.until) })}
      />
    </li>
  );
}
