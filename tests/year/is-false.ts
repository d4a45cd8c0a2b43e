import { day } from '../../lib/domain/records/day';
import type { Suggestion } from '../../lib/plays/play';
import type { Trouble } from '../worlds/buyers';
import type { Year } from './make-year';

/** After trouble has ended, so many days are asked about it with good reason. */
const AFTERWARDS = 30;
/** A fall shows for as long as its days are among the 90 that are compared. */
const AFTER_FALL = 90;

const PLAYS: Partial<Record<Suggestion['playId'], readonly Trouble['what'][]>> = {
  slipping: ['lost', 'pause'],
  'lost-win-back': ['lost', 'pause'],
  'turnover-falling': ['fall', 'lost', 'pause'],
  'fast-growth': ['growth'],
};

/** Says whether an alarm has nothing behind it in the world: no trouble of the customer, nobody who has left. What is a fact is never false. */
export function isFalse(
  { playId, accountId, personId }: Suggestion,
  { buyers, left }: Year,
  today: Temporal.PlainDate,
): boolean {
  const on = today.toString();
  if (playId === 'person-silent') return (left.get(personId ?? '') ?? '9999') > on;
  const asked = PLAYS[playId];
  if (asked === undefined) return false;
  const troubles = buyers.buyers.find(({ id }) => id === accountId)?.troubles ?? [];
  const after = playId === 'turnover-falling' ? AFTER_FALL : AFTERWARDS;
  return !troubles.some(
    ({ what, from, to }) => asked.includes(what) && from <= on && on <= day(to).add({ days: after }).toString(),
  );
}
