import { useMemo, useState } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { snoozeFollowUp } from '../../../lib/db/write/steps/snooze-follow-up';
import { addressKey } from '../../../lib/domain/identify/address';
import type { Self } from '../../../lib/domain/identify/colleagues';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import { absentUntil } from '../../../lib/domain/mail-kind/absent-until';
import { namedAddresses } from '../../../lib/domain/mail-kind/named-addresses';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { date, t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { nameOf } from '../name-of';
import type { ReadPage } from '../page-state';
import { AddPersonForm } from '../people/AddPersonForm';
import { stepText } from './step-text';

/** Somebody is away: until when, the step with them that can wait until then, and who stands in. */
export function AbsentNote({ page, own, conclusions }: { page: ReadPage; own: Self; conclusions: Conclusions }) {
  const { today, when } = useClock();
  const write = useWrite();
  const [isAdding, setAdding] = useState(false);
  const { subject, message = '' } = page;
  const { account, people, steps, settings } = conclusions;
  const until = useMemo(
    () => absentUntil(subject, message, today, settings.calendar),
    [subject, message, today, settings],
  );
  const [sender] = subject.people;
  if (!sender) return null;
  const personOf = (email = '') =>
    people.find(({ emails }) => emails.some((one) => addressKey(one) === addressKey(email)));
  const absent = personOf(sender.email);
  const [deputy] = namedAddresses(subject, message, own);
  const isKnown = deputy !== undefined && personOf(deputy.email) !== undefined;
  const step = until && steps.find((one) => absent && one.person?.id === absent.id && one.followUp.due < until.next);
  const name = absent?.name ?? nameOf(sender);
  const said = until ? t(until.isBack ? 'absent_back' : 'absent_until', { name, day: date(until.day) }) : undefined;

  const move = (id: string, to: string) =>
    void write(() => snoozeFollowUp(id, to, when()), t('absent_moved', { day: date(to, 'short') }));
  return (
    <Notice
      action={
        (step || (deputy && !isKnown)) && (
          <>
            {step && (
              <Button onClick={() => move(step.followUp.id, until.next)}>
                {t('absent_move', { day: date(until.next, 'short') })}
              </Button>
            )}
            {deputy && !isKnown && (
              <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
                {t('people_addNamed', { name: deputy.name ?? deputy.email })}
              </Button>
            )}
          </>
        )
      }
    >
      <span className="wrap-anywhere font-semibold">{said ?? t('absent_now', { name })}</span>{' '}
      {step && t('absent_step', { step: stepText(step) })}{' '}
      {deputy && t('absent_deputy', { who: [deputy.name, deputy.email].filter(Boolean).join(', ') })}
      {deputy && isAdding && (
        <AddPersonForm
          account={account}
          email={deputy.email}
          newcomer={{ draft: { name: deputy.name ?? '', title: '', phones: '' }, fromSignature: [] }}
          hint={deputy.email}
          kept={{ keptAs: draftId(`people-${textDigest(deputy.email)}`, account.id) }}
          onCancel={() => setAdding(false)}
        />
      )}
    </Notice>
  );
}
