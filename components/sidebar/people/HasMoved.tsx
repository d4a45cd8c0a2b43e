import { useState } from 'react';
import { movePerson } from '../../../lib/db/write/move-person';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import type { Person } from '../../../lib/domain/records/person';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Somebody writes from this account under the name of a person of another one: asks whether they have moved. */
export function HasMoved({ seen, person, from, to }: { seen: PagePerson; person: Person; from: Account; to: Account }) {
  const write = useWrite();
  const { when } = useClock();
  const [isOther, setOther] = useState(false);
  if (isOther) return null;
  const { name } = person;
  const move = () =>
    write(() => movePerson(person.id, to.id, when(), seen.email), t('moved_done', { name, account: to.name }));
  return (
    <Notice
      data-testid="has-moved"
      action={
        <>
          <Button onClick={() => void move()}>{t('moved_yes')}</Button>
          <Button onClick={() => setOther(true)}>{t('moved_no')}</Button>
        </>
      }
    >
      {t('moved_question', { name, from: from.name, to: to.name })}
    </Notice>
  );
}
