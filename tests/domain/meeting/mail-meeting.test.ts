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
    ['behind a mark', '  •When: 30.11.2026 10:00', '30.11.2026 10:00'],
    ['on the next line', '* When:\n\n   30.11.2026 10:00  \nWhere: here', '30.11.2026 10:00'],
    [
      'below sixty lines that say nothing, and as many blank ones',
      `${'text\n \n'.repeat(59)}When: 30.11.2026`,
      '30.11.2026',
    ],
    ['below more lines than an invitation has', `${'text\n'.repeat(60)}When: 30.11.2026`, undefined],
    ['behind more letters than are read', `${'x'.repeat(8000)}\nWhen: 30.11.2026`, undefined],
    ['as the last line, without any', 'Where: here\nWhen:', undefined],
    ['in a line of any length', `When: 30.11.2026 ${'x'.repeat(400)}`, `30.11.2026 ${'x'.repeat(289)}`],
  ])('reads when it is %s', (_, message, when) => {
    const subject: PageSubject = {
      people: [{ email: 'eva@alba.test', role: 'from' }],
      title: ' Invitation: Offer 2026 ',
    };
    const found = mailMeeting(subject, message, self);
    expect(found?.meeting.when).toBe(when);
    // By what the page calls the mail, else by its title, and when it is.
    if (when) expect(found?.meeting.id).toBe(`mail:Invitation: Offer 2026:${when.slice(0, 100)}`);
  });

  it('is known by what the page calls the mail, as far as that is short', () => {
    const people: PageSubject['people'] = [{ email: 'eva@alba.test', role: 'from' }];
    const subject = { people, title: 'Invitation: Offer 2026', externalId: 'y'.repeat(400) };
    expect(mailMeeting(subject, 'When: 30.11.2026', self)?.meeting.id).toBe(`mail:${'y'.repeat(300)}:30.11.2026`);
    expect(mailMeeting({ people }, 'When: 30.11.2026', self)).toBeNull();
  });

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
