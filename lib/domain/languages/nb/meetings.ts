import type { MeetingWords } from '../language';

export const meetings: MeetingWords = {
  rooms: ['(?:\\p{L}{1,20})?møterom', 'møtesal', 'konferanserom', 'prosjektor', 'parkering', 'ressurs'],
  declined: ['avslått', 'avvist', 'takket nei', 'deltar ikke', 'kommer ikke'],
  organizers: ['(?:møte)?arrangør'],
  when: ['når', 'tidspunkt', 'dato og tid'],
  timeParts: ['dato', 'tid', 'start'],
  calledOff: ['avlyst', 'avslått'],
};
