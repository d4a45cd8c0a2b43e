import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEquipment } from '../../../lib/domain/identify/equipment';
import { hasDeclined, isOrganizer } from '../../../lib/domain/identify/guest-state';
import { identify } from '../../../lib/domain/identify/identify';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { known, self, short } from './known-book';

type Guest = [email: string, state?: string];
const meeting = (...guests: Guest[]): PageSubject => ({
  people: guests.map(([email, state]) => ({ email, role: 'guest', ...(state && { state }) })),
  meeting: { id: 'a:1', when: '' },
});
const own: Guest = ['anna.becker@nordlicht.example', 'Organizer'];
const found = (...guests: Guest[]) => short(identify(meeting(...guests), known, self));

describe('which account a meeting is about', () => {
  it.each<[string, Guest[], string]>([
    ['one guest of an account', [own, ['kovacs.agnes@kovacs-bau.hu']], 'kovacs by address'],
    [
      'several people of one account',
      [own, ['kovacs.agnes@kovacs-bau.hu'], ['info@kovacs-bau.hu'], ['uj@kovacs-bau.hu']],
      'kovacs by address',
    ],
    ['a guest unknown by address', [own, ['uj@kovacs-bau.hu']], 'kovacs by domain'],
    [
      'guests of two accounts',
      [own, ['kovacs.agnes@kovacs-bau.hu'], ['j.mueller@muster-maschinen.de']],
      'several: kovacs,muster',
    ],
    [
      'two accounts, one of which invites',
      [['j.mueller@muster-maschinen.de', 'organizer'], own, ['kovacs.agnes@kovacs-bau.hu']],
      'several: kovacs,muster',
    ],
    ['a client invites', [['kovacs.agnes@kovacs-bau.hu', 'Szervező'], own], 'kovacs by address'],
    ['colleagues alone', [own, ['boss@nordlicht.example'], ['room-4@nordlicht.example']], 'nobody: colleagues'],
    ['oneself alone', [own], 'nobody: own'],
    [
      'a room and a line beside a client',
      [own, ['c_1@resource.calendar.google.com'], ['81234567890@zoomcrc.com'], ['kovacs.agnes@kovacs-bau.hu']],
      'kovacs by address',
    ],
    ['a room of a client alone', [own, ['targyalo.2@kovacs-bau.hu']], 'nobody: own'],
    ['one stranger beside a client', [own, ['kovacs.agnes@kovacs-bau.hu'], ['who@where.hu']], 'kovacs by address'],
    [
      'more strangers than clients',
      [own, ['kovacs.agnes@kovacs-bau.hu'], ['who@where.hu'], ['else@there.hu']],
      'question: kovacs',
    ],
    [
      'a stranger invites',
      [['host@fair.hu', 'Veranstalter'], own, ['kovacs.agnes@kovacs-bau.hu'], ['info@kovacs-bau.hu']],
      'question: kovacs',
    ],
    ['strangers alone', [own, ['who@where.hu']], 'unknown: 1'],
    [
      'who declined is of the account all the same',
      [own, ['kovacs.agnes@kovacs-bau.hu', 'Declined']],
      'kovacs by address',
    ],
  ])('%s', (_, guests, expected) => {
    const match = identify(meeting(...guests), known, self);
    const question = match.kind === 'several' && match.question;
    const said = question ? `question: ${match.candidates.map(({ accountId }) => accountId).join(',')}` : short(match);
    const sorted = said.replace(/(?<=: )[\w,]+$/, (ids) => ids.split(',').sort().join(','));
    expect(sorted).toBe(expected);
  });

  it('what the user chose for a series goes before its guests', () => {
    const subject = {
      ...meeting(['kovacs.agnes@kovacs-bau.hu'], ['who@where.hu'], ['a@there.hu']),
      externalId: 'gmail:thread:1',
    };
    expect(short(identify(subject, known, self))).toContain('branch by record');
  });

  it('the order of the guests changes nothing', () => {
    const guests: Guest[] = [
      own,
      ['kovacs.agnes@kovacs-bau.hu'],
      ['j.mueller@muster-maschinen.de'],
      ['who@where.hu'],
      ['x@there.hu'],
    ];
    const accounts = (some: Guest[]) => {
      const match = identify(meeting(...some), known, self);
      return match.kind === 'several'
        ? [match.question, match.candidates.map(({ accountId }) => accountId).sort()]
        : match;
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(guests, { minLength: 5 }), (some) => {
        expect(accounts(some)).toEqual(accounts(guests));
      }),
    );
    expect(found(...guests)).toContain('several');
  });
});

it.each([
  ['c_188@resource.calendar.google.com', 'Room Elbe (8)'],
  ['team@group.calendar.google.com', 'Team calendar'],
  ['unknownorganizer@calendar.google.com', ''],
  ['81234567890@zoomcrc.com', 'Zoom'],
  ['912345678@meet.webex.com', ''],
  ['fred@fireflies.ai', 'Fireflies.ai Notetaker'],
  ['notetaker@client.test', ''],
  ['room-12@client.test', ''],
  ['meetingroom.elbe@client.test', ''],
  ['boardroom@client.test', 'Boardroom'],
  ['besprechungsraum2@client.test', ''],
  ['raum.alster@client.test', 'Raum Alster'],
  ['targyalo.3@client.test', 'Tárgyaló 3. emelet'],
  ['nagyterem@client.test', 'Nagyterem'],
  ['moterom_fjord@client.test', 'Møterom Fjord'],
  ['vergadersaal@client.test', 'Vergadersaal Tafelberg'],
  ['', 'Konferenzraum Spree'],
  ['', 'Meeting Room 2'],
  ['beamer@client.test', ''],
])('%s "%s" is no guest', (email, name) => expect(isEquipment({ email, name })).toBe(true));

it.each([
  ['eva.nagy@client.test', 'Nagy Éva'],
  ['r.oomen@client.test', 'Ruth Oomen'],
  ['romana@client.test', 'Romana Weiss'],
  ['anna.raumer@client.test', 'Anna Raumer'],
  ['12345678@qq.test', 'Li Wei'],
  ['fred.olsen@fireflies.ai', 'Fred Olsen'],
  ['teremi.andras@client.test', 'Teremi András'],
  ['besprechungen.jung@client.test', 'Paul Jung'],
  ['anna@calendar.test', 'Anna'],
  ['', 'Roomes, Ian'],
])('%s "%s" is a guest', (email, name) => expect(isEquipment({ email, name })).toBe(false));

it.each([
  ['declined', true],
  ['Declined, Optional', true],
  ['Not attending', true],
  ['Abgelehnt', true],
  ['Nimmt nicht teil', true],
  ['Elutasította', true],
  ['Nem vesz részt', true],
  ['Avslått', true],
  ['Deltar ikke', true],
  ['Afgekeur', true],
  ['Woon nie by nie', true],
  ['accepted', false],
  ['Attending, Organizer', false],
  ['Nimmt teil', false],
  ['Részt vesz', false],
  ['Deltar', false],
  ['Woon by', false],
  ['needs-action', false],
  ['tentative', false],
  ['', false],
])('"%s": declined %s', (state, expected) => expect(hasDeclined({ state })).toBe(expected));

it.each([
  ['organizer', true],
  ['Attending, Organiser', true],
  ['Nimmt teil, Organisator', true],
  ['Veranstalterin', true],
  ['Részt vesz, Szervező', true],
  ['Deltar, arrangør', true],
  ['Organiseerder', true],
  ['Attending', false],
  ['Organisation', false],
  ['', false],
])('"%s": organizer %s', (state, expected) => expect(isOrganizer({ state })).toBe(expected));
