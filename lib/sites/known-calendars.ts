import { has, https, OUTLOOK } from './known-by';
import type { KnownSite } from './site';

/**
 * The calendars that we know by name, by their host or by what their pages hold on any host. They come before the mail of the same
 * app: only the address tells the two apart.
 */
export const knownCalendars: readonly KnownSite[] = [
  { id: 'googlecalendar', matches: https('calendar.google.com') },
  {
    id: 'outlookcalendar',
    matches: OUTLOOK,
    // Beside the mail; frames of Teams show it as "/hosted/calendar".
    path: /^\/(hosted\/)?calendar/,
  },
  {
    id: 'roundcubecalendar',
    matches: [],
    room: 'push',
    recognises: (doc, url) => url.searchParams.get('_task') === 'calendar' && has(doc, '#eventshow'),
  },
  {
    id: 'sogocalendar',
    matches: [],
    room: 'push',
    recognises: (doc) => has(doc, '[ng-app="SOGo.SchedulerUI"]'),
  },
  {
    id: 'nextcloudcalendar',
    matches: [],
    recognises: (doc, url) => has(doc, '#body-user') && url.pathname.includes('/apps/calendar'),
  },
];
