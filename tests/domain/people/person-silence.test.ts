import { expect, it } from 'vitest';
import { personSilence } from '../../../lib/domain/people/person-silence';
import { day } from '../../../lib/domain/records/day';
import { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';

const mail = (on: string, given: object = {}) =>
  Touch.parse({
    id: on,
    accountId: 'a',
    personIds: ['anna'],
    kind: 'mail',
    direction: 'in',
    at: `${on}T10:00:00Z`,
    ...given,
  });
/** The gaps are 30, 32, 29, 35, 31, 33: amber from day 48, red from day 79 after the last. */
const days = [0, 30, 62, 91, 126, 157, 190].map((after) => day('2026-01-01').add({ days: after }).toString());
const mails = days.map((on) => mail(on));
const last = day(days.at(-1) ?? '');
const ask = (after: number, touches = mails) =>
  personSilence('anna', touches, { today: last.add({ days: after }), timeZone: 'UTC' }, defaultSettings.rhythm);

it.each([
  [47, 'steady'],
  [48, 'amber'],
  [78, 'amber'],
  [79, 'red'],
])('after %i days without a mail is %s', (after, state) => {
  expect(ask(after)).toMatchObject({ personId: 'anna', state, daysSince: after, amberFrom: 48, redFrom: 79 });
});

it('hears only this person’s own mails to us', () => {
  const soon = last.add({ days: 40 }).toString();
  const others = [
    mail(soon, { personIds: ['bela'] }),
    mail(soon, { direction: 'out' }),
    mail(soon, { kind: 'call' }),
    mail(last.add({ days: 100 }).toString()),
  ];
  expect(ask(50, [...mails, ...others])).toMatchObject({ state: 'amber', daysSince: 50 });
  expect(ask(50, [...mails, mail(soon)])).toMatchObject({ state: 'steady', daysSince: 10 });
});

it('counts several mails of one day once, by the user’s own day', () => {
  const late = mail(last.toString(), { at: `${last.toString()}T23:30:00Z` });
  expect(ask(47, [...mails, late])?.daysSince).toBe(47);
  const inBudapest = { today: last.add({ days: 47 }), timeZone: 'Europe/Budapest' };
  expect(personSilence('anna', [...mails, late], inBudapest, defaultSettings.rhythm)?.daysSince).toBe(46);
});

it('hears the mail of this very day', () => {
  expect(ask(79, [...mails, mail(last.add({ days: 79 }).toString())])).toMatchObject({ state: 'steady', daysSince: 0 });
});

it('says nothing of who wrote too seldom to have a habit', () => {
  expect(ask(400, mails.slice(0, 4))).toBeNull();
  expect(ask(400, mails.slice(0, 5))).not.toBeNull();
});
