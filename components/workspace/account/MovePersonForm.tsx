import { movePerson } from '../../../lib/db/write/move-person';
import type { Account } from '../../../lib/domain/records/account';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';

/** Somebody changed the firm: they go along to the new account, and their history says where they were. */
export function MovePersonForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const move = async (account: Account) => {
    const done = t('personForm_moved', { name: person.name, account: account.name });
    if (await run(() => movePerson(person.id, account.id, when()), done)) onClose();
  };
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg bg-soft p-3">
      <p className="text-mute text-small">{t('personForm_moveHint')}</p>
      <AccountPicker label={t('personForm_moveTo')} onPick={(account) => void move(account)} />
      <Button onClick={onClose}>{t('ui_cancel')}</Button>
    </div>
  );
}
