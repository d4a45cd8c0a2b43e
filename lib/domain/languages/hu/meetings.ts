import type { MeetingWords } from '../language';

export const meetings: MeetingWords = {
  rooms: ['(?:\\p{L}{1,20})?tárgyaló(?:terem)?', '(?:\\p{L}{1,20})?terem', 'projektor', 'parkoló', 'erőforrás'],
  declined: ['elutasította', 'elutasítva', 'lemondta', 'nem vesz részt', 'nem jön'],
  organizers: ['szervező'],
  when: ['mikor', 'időpont'],
  timeParts: ['dátuma?', 'kezdés', 'kezdete'],
  calledOff: ['lemondva', 'törölve', 'elmarad', 'elutasítva'],
};
