import { addressKey } from '../identify/address';
import { sentDay } from '../mail/sent-day';
import { mailKind } from '../mail-kind/mail-kind';
import { touchDay } from '../people/last-touch';
import type { Day } from '../records/day';
import type { PageSubject } from '../records/page-subject';
import type { Person } from '../records/person';
import type { Touch } from '../records/touch';
import { fold } from '../words/fold';
import { textDigest } from '../words/text-digest';
import { threadTitle } from '../words/thread-title';
import { tookPart } from './took-part';

/** The open mail as a contact: `in` from one of the account's people, `out` to some of them; `mail` and `thread` are digests. */
export interface MailContact {
  direction: Touch['direction'];
  people: Person[];
  on: Day;
  title: string;
  mail: string;
  thread?: string;
}

/**
 * Returns the open mail as a contact of the account that these people belong to; null where it is none: a program wrote it, the
 * page does not say on which day it was sent, or nobody of them took part in it.
 */
export function mailContact(
  { subject, message = '' }: { subject: PageSubject; message?: string | undefined },
  people: readonly Person[],
  today: Temporal.PlainDate,
): MailContact | null {
  const [first] = subject.people;
  const on = sentDay(subject.sent ?? '', today);
  if (!first || !on || Temporal.PlainDate.compare(on, today) > 0) return null;
  const isIn = first.role === 'from';
  if (isIn ? mailKind(subject, message).kind !== 'person' : first.role !== 'to') return null;
  const ours = tookPart(subject.people, people);
  if (ours.length === 0) return null;
  const title = threadTitle(subject.title ?? '');
  const direction = isIn ? 'in' : 'out';
  return {
    direction,
    people: ours,
    on: on.toString(),
    title,
    mail: textDigest([direction, addressKey(first.email ?? ''), on.toString(), fold(title)].join('\n')),
    ...(subject.externalId && { thread: textDigest(subject.externalId) }),
  };
}

/**
 * Returns the contact that notes a mail already: by its digest, or one that was noted in another way, by hand or as an answer, for
 * the same person, day and direction.
 */
export function mailNotedAs<One extends Touch>(
  touches: readonly One[],
  { mail, direction, on, people }: Pick<MailContact, 'mail' | 'direction' | 'on' | 'people'>,
  timeZone: string,
): One | undefined {
  return touches.find((touch) =>
    touch.mail === undefined
      ? touch.kind === 'mail' &&
        touch.direction === direction &&
        touchDay(touch, timeZone).toString() === on &&
        people.some(({ id }) => touch.personIds.includes(id))
      : touch.mail === mail,
  );
}

/** Returns what is noted of the thread that a mail stands in, in the order given. */
export function ofThread<One extends Pick<Touch, 'thread'>>(
  touches: readonly One[],
  thread: string | undefined,
): One[] {
  return thread === undefined ? [] : touches.filter((touch) => touch.thread === thread);
}
