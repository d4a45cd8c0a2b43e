import { useState } from 'react';
import { type KnownElsewhere, readKnownElsewhere } from '../../../lib/db/read/known-elsewhere';
import { movePerson } from '../../../lib/db/write/move-person';
import { rolesLeftBy } from '../../../lib/domain/people/move';
import type { Person } from '../../../lib/domain/records/person';
import { list, t, wordOf } from '../../../lib/text';
import type { RecordDraft } from '../../form/record-field';
import { typedLines } from '../../form/typed-lines';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { MergePeople } from './merge/MergePeople';

/**
 * Says, before somebody is saved, that the book has their address or their whole name already, and offers what that may mean: they
 * have moved here, or the two entries are one person. Whoever saves says that it is somebody else, or that both have the address.
 */
export function KnownPeople({
  draft: { name = '', emails = '' },
  account,
  person,
  onMoved,
}: {
  draft: RecordDraft;
  account: { id: string; name: string };
  /** Who is edited; nobody where the form is about somebody new. */
  person?: Person | undefined;
  onMoved: () => void;
}) {
  const [twin, setTwin] = useState<Person | null>(null);
  const about = { name: name.trim(), emails: typedLines(emails), accountId: account.id };
  const isAsked = !person || about.name !== person.name || about.emails.some((one) => !person.emails.includes(one));
  const live = useLive(() => readKnownElsewhere(about, person?.id), `${about.name} ${emails}`);
  const found = isAsked && live.state === 'ready' ? live.data : [];
  return (
    <div role="status" className="flex flex-col gap-1.5 empty:hidden">
      {found.map((known) => (
        <Known
          key={known.person.id}
          known={known}
          account={account}
          isNew={!person}
          onMoved={onMoved}
          onMerge={() => setTwin(known.person)}
        />
      ))}
      {person && twin && <MergePeople kept={person} gone={twin} onClose={() => setTwin(null)} />}
    </div>
  );
}

/** One of them, and what can be done. */
function Known({
  known: { person, account: from, by, email },
  account: to,
  isNew,
  onMoved,
  onMerge,
}: {
  known: KnownElsewhere;
  account: { id: string; name: string };
  isNew: boolean;
  onMoved: () => void;
  onMerge: () => void;
}) {
  const run = useWrite();
  const { when } = useClock();
  const { name } = person;
  const isHere = from.id === to.id;
  const move = async () => {
    const done = t('moved_done', { name, account: to.name });
    if (await run(() => movePerson(person.id, to.id, when(), email), done)) onMoved();
  };
  const roles = isHere ? [] : rolesLeftBy(person).map((role) => wordOf('role', role));
  return (
    <Notice
      kind={by === 'address' ? 'warn' : 'info'}
      data-testid="known-person"
      data-by={by}
      action={
        isNew
          ? !isHere && <Button onClick={() => void move()}>{t('moved_yes')}</Button>
          : person && <Button onClick={onMerge}>{t('merge_named', { name })}</Button>
      }
    >
      {by === 'address' && email
        ? t('personForm_addressElsewhere', { email, name, account: from.name })
        : t('moved_question', { name, from: from.name, to: to.name })}
      {roles.length > 0 && ` ${t('moved_leaves', { account: from.name, roles: list(roles) })}`}
    </Notice>
  );
}
