import type { MeetingWords } from '../language';

export const meetings: MeetingWords = {
  rooms: [
    '(?:\\p{L}{1,20})?vergadersaal',
    'vergaderlokaal',
    'raadsaal',
    'konferensiekamer',
    'projektor',
    'parkering',
    'hulpbron',
  ],
  declined: ['geweier', 'afgekeur', 'afgewys', 'van die hand gewys', 'woon nie by nie', 'kom nie'],
  organizers: ['organiseerder'],
  when: ['wanneer', 'datum en tyd'],
  timeParts: ['datum', 'tyd', 'begin'],
  calledOff: ['gekanselleer', 'afgelas', 'geweier', 'afgekeur'],
};
