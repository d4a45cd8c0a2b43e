import type { PagePerson } from '../records/page-subject';
import { fold } from '../words/fold';
import { readAddress } from './address';

/** A sender that is no person: a mail server, a calendar, or a program that takes no answers. */
export type Machine = 'delivery' | 'calendar' | 'program';

const DELIVERY =
  /^(?:mailer-?daemon|mail-?(?:daemon|server|router|delivery)|postmaster|posta-certificata|bounces?(?:[+._-][^=]*)?|microsoftexchange[0-9a-f]{16,})$/;
const DELIVERY_NAME = /^(?:mail delivery (?:sub)?system|mailer-daemon|postmaster|microsoft outlook)$/;
const CALENDAR = /^(?:calendar-(?:notification|server)|noreply-calendar|calendar\+.*)$/;
/** "No reply", as the languages around us write it, at the beginning or at the end of an address. */
const NO_REPLY =
  /(?:^|[._-])(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|keine?[._-]?antwort|ne[._-]?valaszolj\p{L}*|ikke[._-]?svar|svar[._-]?ikke|moenie[._-]?antwoord|ne[._-]?pas[._-]?repondre|no[._-]?responder|non[._-]?rispondere|niet[._-]?(?:be)?antwoorden|svara[._-]?(?:ej|inte)|nie[._-]?odpowiadaj)(?:$|[+._\d-])/u;
const PROGRAM =
  /^(?:auto(?:mated|matic|reply|responder)?|notifications?|alerts?|newsletter|mailrobot|system)(?:[+._-].*)?$/;

/** Returns which kind of machine an address and a name are, whoever's it is; null for everybody else. */
export function machineOf({ email = '', name = '' }: Pick<PagePerson, 'email' | 'name'>): Machine | null {
  const local = readAddress(email)?.local.slice(0, 64) ?? '';
  if (DELIVERY.test(local) || DELIVERY_NAME.test(fold(name.trim().slice(0, 60)))) return 'delivery';
  if (CALENDAR.test(local)) return 'calendar';
  return PROGRAM.test(local) || NO_REPLY.test(local) ? 'program' : null;
}
