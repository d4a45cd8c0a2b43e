import { Suspense, useState } from 'react';
import { readAccountNames } from '../../../lib/db/read/account-names';
import { removePerson } from '../../../lib/db/write/move-person';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import type { Person } from '../../../lib/domain/records/person';
import { date, list, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { RowRest } from '../RowRest';
import { MovePersonForm } from './MovePersonForm';
import { PersonForm } from './PersonForm';

const PersonalDetails = later(() => import('./personal/PersonalDetails').then((module) => module.PersonalDetails));

/** One person at the account: what is known, and the ways to change it. */
export function PersonItem({
  account,
  person,
  colleagues,
}: {
  account: Pick<Account, 'id' | 'name'>;
  person: Person;
  colleagues: readonly Person[];
}) {
  const run = useWrite();
  const { when } = useClock();
  const [open, setOpen] = useState<'move' | 'personal' | null>(null);
  const editing = useOpenForm(draftId('people', person.id));
  const toggle = (part: 'personal') => setOpen(open === part ? null : part);
  const close = () => setOpen(null);
  const { name, title, emails, phones, group, placeholder, formerAccounts } = person;
  const about = [...group.roles.map((role) => wordOf('role', role)), ...(title ? [title] : [])];

  if (editing.isOpen) {
    return (
      <li className="py-3">
        <PersonForm
          account={account}
          person={person}
          colleagues={colleagues}
          kept={editing.kept}
          onClose={() => editing.setOpen(false)}
        />
      </li>
    );
  }
  return (
    <li data-record={person.id} tabIndex={-1} className="flex flex-col gap-2 py-2.5">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <Avatar name={name} placeholder={placeholder} />
        <div className="min-w-40 flex-1">
          <p className="font-semibold">{name}</p>
          {about.length > 0 && <p className="text-mute text-small">{about.join(' · ')}</p>}
          <p className="text-faint text-small">{[...emails, ...phones].join(' · ')}</p>
          {formerAccounts.length > 0 && <FormerAccounts former={formerAccounts} />}
        </div>
        <div className="flex flex-wrap gap-1">
          <RowRest>
            <Button
              look="quiet"
              aria-label={t('vault_of', { name })}
              aria-expanded={open === 'personal'}
              onClick={() => toggle('personal')}
            >
              {t('vault_title')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('ui_named', { action: t('personForm_moveSave'), name })}
              onClick={() => setOpen('move')}
            >
              {t('personForm_moveSave')}
            </Button>
            <Button
              look="quiet"
              aria-label={t('workspace_removeNamed', { name })}
              onClick={() => void run(() => removePerson(person.id, when()), t('personForm_removed', { name }))}
            >
              {t('workspace_remove')}
            </Button>
          </RowRest>
          <Button aria-label={t('workspace_editNamed', { name })} onClick={() => editing.setOpen(true)}>
            {t('workspace_edit')}
          </Button>
        </div>
      </div>
      {open === 'personal' && (
        <Suspense>
          <PersonalDetails person={person} />
        </Suspense>
      )}
      {open === 'move' && <MovePersonForm person={person} onClose={close} />}
    </li>
  );
}

/** Where a person worked before, the newest first. */
function FormerAccounts({ former }: { former: Person['formerAccounts'] }) {
  const ids = former.map(({ accountId }) => accountId);
  const names = useLive(() => readAccountNames(ids), ids.join(' '));
  if (names.state !== 'ready') return null;
  const accounts = former.map(({ accountId, until }) =>
    t('personForm_formerAt', { account: names.data.get(accountId) ?? t('personForm_formerGone'), day: date(until) }),
  );
  return <p className="text-faint text-small">{t('personForm_former', { accounts: list(accounts) })}</p>;
}
