import type { Conclusions } from '../conclude/account';
import { type Acted, isAtRest } from '../domain/care/rests';
import { openComplaints } from '../domain/dossier/complaints-open';
import { touchDay } from '../domain/people/last-touch';
import { waitOf } from '../domain/proposal/client-waits';
import type { TouchKind } from '../domain/records/touch';
import type { Play, Suggestion } from './play';

const SPOKEN: readonly TouchKind[] = ['call', 'visit', 'meeting'];

/** When the advice of a play was acted on or dismissed. */
function actedOn(play: Play, { closed = [], dismissals, touches, timeZone }: Conclusions): Acted[] {
  const spoken = play.isActedOnByContact
    ? touches.filter(
        ({ kind, direction, reached }) => SPOKEN.includes(kind) && direction === 'out' && reached !== false,
      )
    : [];
  return [
    ...closed.flatMap(({ playId, closedOn, personId }) =>
      playId === play.id && closedOn ? { on: closedOn, personId } : [],
    ),
    ...dismissals.flatMap(({ playId, at }) => (playId === play.id ? { on: at.slice(0, 10) } : [])),
    ...spoken.map((touch) => ({ on: touchDay(touch, timeZone).toString(), personId: touch.personIds[0] })),
  ];
}

/** Whether a courtesy would be out of place: the customer slips, complains or waits. */
function isTroubled({ rhythm, lost, facts, today, waits }: Conclusions): boolean {
  const isLate = rhythm !== null && rhythm.now.state !== 'steady';
  return isLate || lost !== null || waits.length > 0 || openComplaints(facts, today).length > 0;
}

/**
 * Says whether a suggestion has to wait: a proposal leaves them in peace (domain 8.1), it is a courtesy where there is trouble, or it was acted
 * on or dismissed and rests (domain 8.2).
 */
export function isHeld(play: Play, { personId, newest }: Suggestion, facts: Conclusions): boolean {
  if (play.asksForTouch && waitOf(personId, facts.waits)) return true;
  if (play.isCourtesy && isTroubled(facts)) return true;
  if (play.rest === undefined) return false;
  const { rests, calendar } = facts.settings;
  return isAtRest({ rest: play.rest, personId, newest }, actedOn(play, facts), facts.today, rests, calendar);
}
