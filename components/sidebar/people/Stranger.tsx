import { Inbox, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Account } from '../../../lib/domain/account';
import type { PagePerson } from '../../../lib/domain/page-subject';
import { isRoleAddress } from '../../../lib/domain/role-address';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
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
  const [isAdding, setAdding] = useState(false);
  const Icon = isShared ? Inbox : UserPlus;

  return (
    <li data-testid="person-on-page" data-email={email} data-known={isInBook}>
      <div className="flex min-h-6 items-center gap-2">
        <Icon size={14} aria-hidden="true" className={`shrink-0 ${isShared ? 'text-mute' : 'text-amber'}`} />
        <span className="min-w-0 truncate" title={email}>
          {nameOf(stranger)}
        </span>
        <span className={`ml-auto shrink-0 text-small ${isShared ? 'text-faint' : 'text-amber'}`}>
          {t(isShared ? 'people_shared' : 'people_new')}
        </span>
        {!isInBook && (
          <Button
            look="quiet"
            className="-mr-2.5"
            aria-expanded={isAdding}
            aria-label={t('people_addNamed', { name: nameOf(stranger) })}
            onClick={() => setAdding(!isAdding)}
          >
            {t('ui_add')}
          </Button>
        )}
      </div>
      <Unverified shown={stranger} />
      {isAdding && (
        <AddPersonForm
          account={account}
          email={email}
          newcomer={newcomerOf(stranger, page)}
          hint={isShared ? t('people_sharedHint', { email }) : email}
          onCancel={() => setAdding(false)}
        />
      )}
    </li>
  );
}
