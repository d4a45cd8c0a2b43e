import type { PagePerson } from '../records/page-subject';
import { fold } from '../words/fold';
import { readAddress } from './address';

/** A sender that is no person: a mail server, a calendar, or a program that takes no answers. */
export type Machine = 'delivery' | 'calendar' | 'program';

const DELIVERY =
  /^(?:mailer-?daemon|postmaster|mail-?delivery|bounces?(?:[+._-][^=]*)?|microsoftexchange[0-9a-f]{16,})$/;
const DELIVERY_NAME = /^(?:mail delivery (?:sub)?system|mailer-daemon|postmaster|microsoft outlook)$/;
const CALENDAR = /^(?:calendar-(?:notification|server)|noreply-calendar|calendar\+.*)$/;
const PROGRAM =
  /^(?:no|do[._-]?not|ne|kein[e]?)[._-]?(?:reply|response|antwort|valaszolj|svar)(?![a-z])|^(?:auto(?:mated|matic|reply|responder)?|notifications?|alerts?|newsletter|donotreply|noreply|mailrobot|system)(?:[+._-].*)?$/;

/** Returns which kind of machine an address and a name are, whoever's it is; null for everybody else. */
export function machineOf({ email = '', name = '' }: Pick<PagePerson, 'email' | 'name'>): Machine | null {
  const local = readAddress(email)?.local.slice(0, 64) ?? '';
  if (DELIVERY.test(local) || DELIVERY_NAME.test(fold(name.trim().slice(0, 60)))) return 'delivery';
  if (CALENDAR.test(local)) return 'calendar';
  return PROGRAM.test(local) ? 'program' : null;
}
