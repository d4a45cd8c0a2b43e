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
/** The gaps are 30, 32, 29, 35, 31, 33: three medians are 94.5 days, one and a quarter of the longest 43.75. */
const days = [0, 30, 62, 91, 126, 157, 190].map((after) => day('2026-01-01').add({ days: after }).toString());
const mails = days.map((on) => mail(on));
const last = day(days.at(-1) ?? '');
const ask = (after: number, touches = mails) =>
  personSilence('anna', touches, { today: last.add({ days: after }), timeZone: 'UTC' }, defaultSettings);

it.each([
  [94, false],
  [95, true],
])('after %i days without a mail is silent: %s', (after, isSilent) => {
  expect(ask(after)).toMatchObject({ personId: 'anna', isSilent, daysSince: after, silentFrom: 95 });
});

it('waits for three weeks with who writes often, and for one and a quarter of their longest silence', () => {
  const every = (gaps: number[]) => {
    let on = last;
    const found = [mail(on.toString())];
    for (const gap of gaps) {
      on = on.subtract({ days: gap });
      found.push(mail(on.toString()));
    }
    return found;
  };
  expect(ask(21, every([3, 3, 3, 3, 3]))).toMatchObject({ isSilent: false, silentFrom: 22 });
  expect(ask(22, every([3, 3, 3, 3, 3]))?.isSilent).toBe(true);
  expect(ask(0, every([8, 8, 40, 8, 8]))?.silentFrom).toBe(51);
});

it('hears only this person’s own mails to us', () => {
  const soon = last.add({ days: 40 }).toString();
  const others = [
    mail(soon, { personIds: ['bela'] }),
    mail(soon, { direction: 'out' }),
    mail(soon, { kind: 'call' }),
    mail(last.add({ days: 100 }).toString()),
  ];
  expect(ask(50, [...mails, ...others])).toMatchObject({ isSilent: false, daysSince: 50 });
  expect(ask(50, [...mails, mail(soon)])).toMatchObject({ isSilent: false, daysSince: 10 });
});

it('counts several mails of one day once, by the user’s own day', () => {
  const late = mail(last.toString(), { at: `${last.toString()}T23:30:00Z` });
  expect(ask(47, [...mails, late])?.daysSince).toBe(47);
  const inBudapest = { today: last.add({ days: 47 }), timeZone: 'Europe/Budapest' };
  expect(personSilence('anna', [...mails, late], inBudapest, defaultSettings)?.daysSince).toBe(46);
});

it('hears the mail of this very day', () => {
  expect(ask(79, [...mails, mail(last.add({ days: 79 }).toString())])).toMatchObject({ isSilent: false, daysSince: 0 });
});

it('says nothing of who wrote too seldom to have a habit', () => {
  expect(ask(400, mails.slice(0, 4))).toBeNull();
  expect(ask(400, mails.slice(0, 5))).not.toBeNull();
});
