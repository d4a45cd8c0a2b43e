import type { MeetingWords } from '../language';

export const meetings: MeetingWords = {
  rooms: [
    '(?:(?:meeting|conf|conference|board|training|class) ?)?rooms?',
    'boardroom',
    'huddle',
    'projector',
    'beamer',
    'parking',
    'resource',
  ],
  declined: ['declined', 'not attending', 'not going', "won't attend"],
  organizers: ['organi[sz]er', 'chair'],
  when: ['when', 'date and time'],
  timeParts: ['date', 'time', 'day', 'start', 'begin'],
  calledOff: ['cancell?ed', 'declined'],
};
