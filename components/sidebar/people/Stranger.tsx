import Inbox from 'lucide-react/icons/inbox';
import UserPlus from 'lucide-react/icons/user-plus';
import { isRoleAddress } from '../../../lib/domain/identify/role-address';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { t } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { Button } from '../../ui/Button';
import { RoundIcon } from '../../ui/RoundIcon';
import { nameOf } from '../name-of';
import { AddPersonForm } from './AddPersonForm';
import { type NamingPage, newcomerOf } from './newcomer';
import { Unverified } from './Unverified';

/** Somebody on the page whom the account does not know yet; two clicks add them. A shared mailbox asks for a name first. */
export function Stranger({
  account,
  page,
  stranger,
  isInBook,
}: {
  account: Account;
  page: NamingPage;
  stranger: PagePerson;
  /** The address of a shared mailbox that somebody of the account has. */
  isInBook: boolean;
}) {
  const { email = '' } = stranger;
  const isShared = isRoleAddress(email);
  const adding = useOpenForm(draftId(`people-${textDigest(email)}`, account.id));
  const Icon = isShared ? Inbox : UserPlus;

  return (
    <li data-testid="person-on-page" data-email={email} data-known={isInBook}>
      <div className="flex items-center gap-2.5 py-1.5">
        <RoundIcon icon={Icon} />
        <div className="min-w-0 flex-1">
          <p className="wrap-anywhere line-clamp-2 font-semibold" title={email}>
            {nameOf(stranger)}
          </p>
          <p className={`text-small ${isShared ? 'text-mute' : 'text-amber'}`}>
            {t(isShared ? 'people_shared' : 'people_new')}
          </p>
          <Unverified shown={stranger} />
        </div>
        {!isInBook && (
          <Button
            look="quiet"
            className="-mr-2.5 shrink-0"
            data-rove
            aria-expanded={adding.isOpen}
            aria-label={t('people_addNamed', { name: nameOf(stranger) })}
            onClick={() => adding.setOpen(!adding.isOpen)}
          >
            {t('ui_add')}
          </Button>
        )}
      </div>
      {adding.isOpen && (
        <AddPersonForm
          account={account}
          email={email}
          newcomer={newcomerOf(stranger, page)}
          hint={isShared ? t('people_sharedHint', { email }) : email}
          kept={adding.kept}
          onCancel={() => adding.setOpen(false)}
        />
      )}
    </li>
  );
}
