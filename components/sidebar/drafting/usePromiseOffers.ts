import { useMemo, useRef, useState } from 'react';
import type { DraftContext } from '../../../lib/db/read/draft-context';
import { saveRecord } from '../../../lib/db/write/save-record';
import type { WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { promisesIn } from '../../../lib/domain/mail/promises-in-draft';
import type { Day } from '../../../lib/domain/records/day';
import type { OurPromise } from '../../../lib/domain/records/promise';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { dayText } from '../../ui/day-text';
import { type FollowedPromise, followPromises } from './follow-promises';

/** Returns the promises that a draft held since it was opened, each with a key of its own; what is typed changes the rest. */
function useFollowedPromises(text: string, calendar: WorkingCalendar): readonly FollowedPromise[] {
  const { today } = useClock();
  const followed = useRef<readonly FollowedPromise[]>([]);
  followed.current = useMemo(
    () => followPromises(followed.current, promisesIn(text, today, calendar)),
    [text, today, calendar],
  );
  return followed.current;
}

/** A promise of the draft, and what became of it. */
export interface PromiseOffer extends FollowedPromise {
  /** As it was kept; taken back, it is offered again. */
  kept?: OurPromise;
  /** Waved away, but its place is kept, so that nothing moves under the pointer. */
  isGoing: boolean;
}

/** `since`: what was known of the book when it was kept; until the next reading it counts as kept. */
type Settled = { as: 'kept'; record: OurPromise; since: DraftContext } | { as: 'going' | 'gone' };

/** Returns the promises that a draft holds and that were not waved away, and the ways to settle them. None is saved by itself. */
export function usePromiseOffers(text: string, context: DraftContext) {
  const followed = useFollowedPromises(text, context.settings.calendar);
  const [settled, setSettled] = useState<ReadonlyMap<number, Settled>>(new Map());
  const write = useWrite();
  const { today, when } = useClock();
  const { account, recipients, promises } = context;

  const keptAs = (one: Settled | undefined) =>
    one?.as === 'kept'
      ? (promises.find(({ id }) => id === one.record.id) ?? (one.since === context ? one.record : undefined))
      : undefined;
  const offers = followed.flatMap((one): PromiseOffer[] => {
    const is = settled.get(one.key);
    const kept = keptAs(is);
    return one.isThere && is?.as !== 'gone' ? [{ ...one, ...(kept && { kept }), isGoing: is?.as === 'going' }] : [];
  });

  const settle = (key: number, is: Settled) => setSettled((before) => new Map(before).set(key, is));
  const keep = async (key: number, promised: { text: string; due: Day }) => {
    const known = recipients.flatMap(({ person }) => (person?.accountId === account.id ? person.id : []));
    const record: OurPromise = {
      ...promised,
      id: crypto.randomUUID(),
      accountId: account.id,
      // To several people at once it is promised to nobody by name.
      ...(known[0] && known.length === 1 && { personId: known[0] }),
      madeOn: when().today,
      status: 'open',
    };
    // At once, so that a second click cannot keep it twice.
    settle(key, { as: 'kept', record, since: context });
    const done = t('drafting_kept', { day: t('promise_for', { day: dayText(promised.due, today) }) });
    const isSaved = await write(() => saveRecord('promises', record), done);
    if (!isSaved) setSettled((before) => new Map([...before].filter(([other]) => other !== key)));
  };
  const clearAway = () =>
    setSettled((before) => new Map([...before].map(([key, is]) => [key, is.as === 'going' ? { as: 'gone' } : is])));

  return { offers, keep, leave: (key: number) => settle(key, { as: 'going' }), clearAway };
}
