import { ANNA, PORTS } from './ports.ts';

/** An event as iCalendar writes it, with who invites and who is invited. */
export interface CalendarEvent {
  uid: string;
  summary: string;
  /** As "20261130T100000Z". */
  start: string;
  end: string;
  organizer: { name: string; address: string };
  guests: { name: string; address: string; state: 'ACCEPTED' | 'DECLINED' | 'NEEDS-ACTION'; cutype?: 'ROOM' }[];
}

function iCalendar({ uid, summary, start, end, organizer, guests }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261120T090000Z',
    `DTSTART:${start}`,
    `DTEND:${end}`,
    `SUMMARY:${summary}`,
    `ORGANIZER;CN="${organizer.name}":mailto:${organizer.address}`,
    ...guests.map(
      ({ name, address, state, cutype = 'INDIVIDUAL' }) =>
        `ATTENDEE;CUTYPE=${cutype};CN="${name}";PARTSTAT=${state};ROLE=REQ-PARTICIPANT:mailto:${address}`,
    ),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** Puts an event into Anna's own calendar, as any CalDAV client would; throws where SOGo refuses it. */
export async function putEvent(event: CalendarEvent): Promise<void> {
  const { address, password } = ANNA;
  const url = `http://127.0.0.1:${PORTS.sogo}/SOGo/dav/${encodeURIComponent(address)}/Calendar/personal/${event.uid}.ics`;
  const answer = await fetch(url, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${Buffer.from(`${address}:${password}`).toString('base64')}`,
      'content-type': 'text/calendar; charset=utf-8',
    },
    body: iCalendar(event),
  });
  if (!answer.ok) throw new Error(`SOGo refused the event: ${answer.status} ${await answer.text()}`);
}
