import type { MeetingWords } from '../language';

export const meetings: MeetingWords = {
  rooms: [
    '(?:\\p{L}{1,20})?raum',
    'sitzungszimmer',
    'konferenzzimmer',
    'besprechung',
    'beamer',
    'projektor',
    'parkplatz',
    'ressource',
  ],
  declined: ['abgelehnt', 'abgesagt', 'nimmt nicht teil'],
  organizers: ['organisator(?:in)?', 'veranstalter(?:in)?'],
  when: ['wann', 'datum und uhrzeit'],
  timeParts: ['datum', 'zeit', 'uhrzeit', 'termin', 'beginn'],
  calledOff: ['abgesagt', 'abgelehnt'],
};
