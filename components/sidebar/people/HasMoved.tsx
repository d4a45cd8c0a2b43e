import { dismissSuggestion } from '../../../lib/db/write/dismiss-suggestion';
import { movePerson } from '../../../lib/db/write/move-person';
import { anotherPerson } from '../../../lib/domain/identify/namesake';
import { rolesLeftBy } from '../../../lib/domain/people/move';
import type { Account } from '../../../lib/domain/records/account';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import type { Person } from '../../../lib/domain/records/person';
import { list, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/**
 * Somebody writes from this account under the name of a person of another one: asks whether they have moved, and says whom the
 * other one loses. That it is somebody else is remembered.
 */
export function HasMoved({ seen, person, from, to }: { seen: PagePerson; person: Person; from: Account; to: Account }) {
  const write = useWrite();
  const { when } = useClock();
  const { name } = person;
  const move = () =>
    write(() => movePerson(person.id, to.id, when(), seen.email), t('moved_done', { name, account: to.name }));
  const keep = () =>
    write(() => dismissSuggestion(anotherPerson(person, seen.email ?? ''), when()), t('moved_another', { name }));
  const missed = rolesLeftBy(person).map((role) => wordOf('role', role));
  return (
    <Notice
      data-testid="has-moved"
      action={
        <>
          <Button onClick={() => void move()}>{t('moved_yes')}</Button>
          <Button onClick={() => void keep()}>{t('moved_no')}</Button>
        </>
      }
    >
      {t('moved_question', { name, from: from.name, to: to.name })}
      {missed.length > 0 && ` ${t('moved_leaves', { account: from.name, roles: list(missed) })}`}
    </Notice>
  );
}
