import { describe, expect, it } from 'vitest';
import { mailMeeting } from '../../../lib/domain/meeting/mail-meeting';
import { meetingTime } from '../../../lib/domain/meeting/meeting-time';
import type { PageSubject } from '../../../lib/domain/records/page-subject';

const today = Temporal.PlainDate.from('2026-11-28');
const self = { addresses: ['anna.becker@nordlicht.test'], hosts: ['nordlicht.test'] };
const GOOGLE = 'calendar-notification@google.com';

function read(title: string, message: string, email = 'eva@alba.test') {
  const subject: PageSubject = { people: [{ email, role: 'from' }], title, externalId: 'gmail:thread:1' };
  const found = mailMeeting(subject, message, self);
  if (!found) return null;
  const start = meetingTime(found.meeting, today, 'Europe/Berlin')
    ?.start.toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  return { start, title: found.subject.title, people: found.subject.people.map((one) => one.email) };
}
const ten = (title: string, ...people: string[]) => ({ start: '2026-11-30T10:00', title, people });

describe('the meeting that a mail invites to', () => {
  it.each([
    [
      'Invitation: Offer 2026 @ Mon 30 Nov 2026 10am - 11am (CET) (anna.becker@nordlicht.test)',
      'You have been invited\nGuests\nEva Nagy - eva@alba.test - organiser\nbela@alba.test',
      GOOGLE,
      ten('Invitation: Offer 2026', GOOGLE, 'eva@alba.test', 'bela@alba.test'),
    ],
    [
      'Einladung: Angebot 2026',
      'Wann: Montag, 30. November 2026 10:00-11:00\nWo: Raum Elbe\nTeilnehmer: Béla Kis <bela@alba.test>',
      undefined,
      ten('Einladung: Angebot 2026', 'eva@alba.test', 'bela@alba.test'),
    ],
    [
      'Meghívó: Ajánlat 2026',
      'Mikor: 2026. november 30., hétfő 10:00–11:00\nHol: Tárgyaló\nRésztvevők: bela@alba.test',
      undefined,
      ten('Meghívó: Ajánlat 2026', 'eva@alba.test', 'bela@alba.test'),
    ],
    [
      'Invitasjon: Tilbud 2026',
      'Når: mandag 30. november 2026 kl. 10.00–11.00\nHvor: Fjord',
      undefined,
      ten('Invitasjon: Tilbud 2026', 'eva@alba.test'),
    ],
    [
      'Uitnodiging: Aanbod 2026',
      'Wanneer\nMaandag, 30 November 2026 10:00 – 11:00\nWaar: Tafelberg',
      undefined,
      ten('Uitnodiging: Aanbod 2026', 'eva@alba.test'),
    ],
    [
      'Accepted: Offer 2026',
      'When: Monday, November 30, 2026 10:00 AM-11:00 AM.\nWhere: Microsoft Teams Meeting',
      undefined,
      ten('Accepted: Offer 2026', 'eva@alba.test'),
    ],
    [
      'Invitation: Offer 2026',
      'Title: Offer 2026\nTime: 2026-11-30 10:00 - 11:00\nOrganizer: Eva',
      undefined,
      ten('Invitation: Offer 2026', 'eva@alba.test'),
    ],
  ])('"%s"', (title, message, email, expected) => expect(read(title, message, email)).toEqual(expected));

  it.each([
    ['Canceled: Offer 2026', 'When: 30.11.2026 10:00 - 11:00'],
    ['Declined: Offer 2026 @ Mon 30 Nov 2026 10am - 11am (CET)', ''],
    ['Abgesagt: Angebot 2026', 'Wann: 30.11.2026 10:00 - 11:00'],
    ['Avlyst: Tilbud 2026', 'Når: 30.11.2026 10:00 - 11:00'],
    [
      'Re: Offer 2026',
      'When: shall we meet? On 30.11.2026 at 10:00? I have read your offer, and would like to talk it over.',
    ],
    ['Offer 2026', 'Could we meet on Monday at 10:00?'],
    ['Invitation: Offer 2026', 'When: to be agreed'],
  ])('"%s": none', (title, message) => expect(read(title, message)).toBeNull());
});
