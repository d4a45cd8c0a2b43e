import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursIn } from '../../../lib/domain/meeting/hours-in';
import { isHourKnown, meetingTime, stageOf } from '../../../lib/domain/meeting/meeting-time';

const today = Temporal.PlainDate.from('2026-11-28');
const zone = 'Europe/Budapest';
const read = (when: string, day?: string) => meetingTime({ id: '1', when, ...(day && { day }) }, today, zone);
const said = (when: string, day?: string) => {
  const time = read(when, day);
  if (!time) return null;
  const { start, end, isWholeDay, isHourOpen } = time;
  const [from, to] = [start, end].map((at) => at.toPlainDateTime().toString({ smallestUnit: 'minute' }));
  return `${from}/${to}${isWholeDay ? ' whole' : ''}${isHourOpen ? ' open' : ''}`;
};
const TEN_TO_ELEVEN = '2026-11-30T10:00/2026-11-30T11:00';

describe('when a meeting is', () => {
  it.each([
    ['Monday, November 30⋅10:00 – 11:00am'],
    ['Monday, November 30 ⋅ 10 – 11am'],
    ['Mon 30 November 2026, 10:00–11:00'],
    ['Mon 11/30/2026 10:00 AM - 11:00 AM'],
    ['Mon 30/11/2026 10:00 - 11:00'],
    ['Mon Nov 30, 2026 10am - 11am (CET)'],
    ['30 Nov 2026 10:00 to 11:00'],
    ['November 30th, 2026 at 10 a.m. – 11 a.m.'],
    ['Montag, 30. November⋅10:00 – 11:00'],
    ['Mo., 30.11.2026 10:00 bis 11:00 Uhr'],
    ['Montag, 30. Nov. 2026 von 10 bis 11 Uhr'],
    ['30.11.2026 10:00 — 11:00'],
    ['Mo. 30. Nov. 2026 10:00 - 11:00 (MEZ)'],
    ['november 30., hétfő⋅10:00 – 11:00'],
    ['2026. november 30., hétfő 10:00–11:00'],
    ['2026. 11. 30. 10:00 – 11:00'],
    ['2026.11.30. de. 10:00 - de. 11:00'],
    ['2026. nov. 30., H, 10.00–11.00'],
    ['mandag 30. november⋅10:00 – 11:00'],
    ['man. 30. nov. 2026 kl. 10.00–11.00'],
    ['30.11.2026 kl. 10–11'],
    ['Maandag, 30 November⋅10:00 – 11:00'],
    ['Ma 30 Nov. 2026 10:00 tot 11:00'],
    ['2026-11-30 10:00 vm. – 11:00 vm.'],
    ['2026/11/30 10:00 - 11:00'],
    ['30-11-2026 10:00 - 11:00'],
    ['Monday, 30 November 2026 10:00 - 11:00 (30 min)'],
    ['Monday, 30 November, 09:00 – 10:00 (GMT+00:00)'],
    ['Monday, November 30⋅4:00 – 5:00am (GMT-05:00)'],
    ['Monday, November 30, 4am – 5am EST'],
    ['Monday, November 30, 9:00 – 10:00 GMT'],
    ['Monday, November 30, 9:00 – 10:00 (UTC)'],
    ['Monday, November 30, 10:00 – 11:00 UTC+1'],
    ['Monday, November 30, 14:30 – 15:30 (GMT+5:30)'],
    ['Monday, November 30, 14:30 – 15:30 (UTC +0530)'],
    ['Monday, November 30, 23:00 – 00:00 GMT+14'],
    ['Monday, November 30, 10:00 – 11:00 GMT+15'],
    ['Monday, November 30, 3:00 – 4:00 CST (UTC-06:00)'],
    ['Monday, November 30 • 10:00 – 11:00'],
    ['Monday, November 30 \u2012 10:00 \u2212 11:00'],
    [`Monday, November 30, 10:00 – 11:00${' '.repeat(300)}December 1`],
  ])('"%s"', (when) => expect(said(when)).toBe(TEN_TO_ELEVEN));

  it.each([
    ['Friday, November 27⋅11 – 1pm', '2026-11-27T11:00/2026-11-27T13:00'],
    ['Friday, November 27⋅1 – 2:30pm', '2026-11-27T13:00/2026-11-27T14:30'],
    ['Friday, November 27⋅11:30am – 12:15pm', '2026-11-27T11:30/2026-11-27T12:15'],
    ['Friday, November 27⋅12 – 12:30am', '2026-11-27T00:00/2026-11-27T00:30'],
    ['2026. november 27. du. 2:00–3:30', '2026-11-27T14:00/2026-11-27T15:30'],
    ['27 November 2026 2:00 nm. – 3:30 nm.', '2026-11-27T14:00/2026-11-27T15:30'],
    ['Freitag, 27. November 22:00 – 01:00', '2026-11-27T22:00/2026-11-28T01:00'],
    ['27.11.2026 14:00', '2026-11-27T14:00/2026-11-27T15:00'],
    ['November 27, 2026, 10:00pm – November 28, 2026, 9:00am', '2026-11-27T22:00/2026-11-28T09:00'],
    ['Friday, November 27', '2026-11-27T00:00/2026-11-28T00:00 whole'],
    ['27. – 28. November', '2026-11-27T00:00/2026-11-29T00:00 whole'],
    ['November 27 – 29, 2026', '2026-11-27T00:00/2026-11-30T00:00 whole'],
    ['2026. november 27–29.', '2026-11-27T00:00/2026-11-30T00:00 whole'],
    ['27–29 November 2026', '2026-11-27T00:00/2026-11-30T00:00 whole'],
    ['November 27 – November 29, 2026', '2026-11-27T00:00/2026-11-30T00:00 whole'],
    ['Ganztägig, 27.11.2026', '2026-11-27T00:00/2026-11-28T00:00 whole'],
    ['Wednesday, January 6⋅10:00 – 11:00am', '2027-01-06T10:00/2027-01-06T11:00'],
    ['Tuesday, January 6⋅10:00 – 11:00am', '2026-01-06T10:00/2026-01-06T11:00'],
    ['Thu 11/12/2026 10:00 - 11:00', '2026-11-12T10:00/2026-11-12T11:00'],
    ['Fri 11/12/2026 10:00 - 11:00', '2026-12-11T10:00/2026-12-11T11:00'],
    ['11/12/2026 10:00 - 11:00', null],
    ['10:00 – 11:00', null],
    ['tiistai 1. joulukuuta klo 10.00–11.00', null],
    ['', null],
    ['31.11.2026 10:00', null],
    ['27.11.2026 25:00', '2026-11-27T00:00/2026-11-28T00:00 open'],
    ['27.11.2026 10 - 11', '2026-11-27T00:00/2026-11-28T00:00 open'],
    ['27.11.2026 10:00 - 11:00 CST', '2026-11-27T00:00/2026-11-28T00:00 open'],
    ['27.11.2026 10:00 - 10:00', '2026-11-27T10:00/2026-11-28T10:00'],
    ['27.11.2026, 28.11.2026, 29.11.2026', null],
    ['28.11.2026 – 27.11.2026', '2026-11-28T00:00/2026-11-29T00:00 whole'],
    ['27.11.2026 (all 3 days)', '2026-11-27T00:00/2026-11-28T00:00 whole'],
  ])('"%s" is %s', (when, expected) => expect(said(when)).toBe(expected));

  it.each([
    ['10:00 – 11:00', '2026-11-30', TEN_TO_ELEVEN],
    ['maanantai 30. marraskuuta⋅10:00 – 11:00', '2026-11-30', '2026-11-30T00:00/2026-12-01T00:00 open'],
    ['Monday, November 30⋅10:00 – 11:00am', '2026-11-30', TEN_TO_ELEVEN],
    ['Monday, November 30⋅10:00 – 11:00am', '2026-12-01', null],
    ['11/12/2026 10:00 - 11:00', '2026-12-11', '2026-12-11T10:00/2026-12-11T11:00'],
  ])('"%s" on the marked day %s is %s', (when, day, expected) => expect(said(when, day)).toBe(expected));

  it('stands before, during or after it, and open where its hours or day are not known', () => {
    const time = read('30.11.2026 10:00 – 11:00');
    const at = (moment: string) => stageOf(time, Temporal.Instant.from(moment));
    expect(at('2026-11-30T08:59:59Z')).toBe('before');
    expect(at('2026-11-30T09:00:00Z')).toBe('running');
    expect(at('2026-11-30T09:59:59Z')).toBe('running');
    expect(at('2026-11-30T10:00:00Z')).toBe('after');
    expect(stageOf(null, Temporal.Instant.from('2026-11-30T10:00:00Z'))).toBe('open');
    const open = read('30.11.2026 10 - 11');
    expect(stageOf(open, Temporal.Instant.from('2026-11-29T22:59:59Z'))).toBe('before');
    expect(stageOf(open, Temporal.Instant.from('2026-11-29T23:00:00Z'))).toBe('open');
    expect(stageOf(open, Temporal.Instant.from('2026-11-30T23:00:00Z'))).toBe('after');
  });

  it('is known to the hour where its hours are said', () => {
    expect(isHourKnown(read('30.11.2026 10:00 – 11:00'))).toBe(true);
    expect(isHourKnown(read('30.11.2026'))).toBe(false);
    expect(isHourKnown(read('30.11.2026 10 - 11'))).toBe(false);
    expect(isHourKnown(null)).toBe(false);
  });

  it('keeps the hours over the change to summer time', () => {
    expect(said('28.03.2027 01:30 – 03:30')).toBe('2027-03-28T01:30/2027-03-28T03:30');
    expect(read('28.03.2027 01:30 – 03:30')?.start.until(read('28.03.2027 01:30 – 03:30')?.end ?? '').hours).toBe(1);
  });

  it('reads every day and hour that Intl writes in our languages', () => {
    const dates = fc.date({ min: new Date('2026-06-10'), max: new Date('2027-05-10'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.constantFrom('en-US', 'en-GB', 'de', 'hu', 'nb', 'af'), (date, language) => {
        const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: zone }).format(date);
        const hours = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone });
        const start = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone).round('minute');
        const end = start.add({ minutes: 45 });
        const text = `${day} ${[start, end].map((at) => hours.format(at.epochMilliseconds)).join(' – ')}`;
        const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(start.epochMilliseconds);
        // In autumn an hour comes twice, and no text says which of the two it is.
        const isFirst = [start, end].every((at) => at.toPlainDateTime().toZonedDateTime(zone).equals(at));
        fc.pre(
          isFirst &&
            dayOf === new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date) &&
            start.offset === end.offset,
        );
        expect(read(text)?.start.toInstant().toString(), text).toBe(start.toInstant().toString());
        expect(read(text)?.end.toInstant().toString(), text).toBe(end.toInstant().toString());
      }),
    );
  });

  it('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.:/- ,apmnov|dek(+)gmtcest'), maxLength: 60 }),
        (when) => {
          const time = read(when);
          if (time) expect(Temporal.ZonedDateTime.compare(time.start, time.end)).toBeLessThan(0);
        },
      ),
    );
  });
});

it.each([
  ['10:00-11:00', { start: 600, end: 660 }],
  ['um 14 uhr', { start: 840, end: null }],
  ['12pm - 1pm', { start: 720, end: 780 }],
  ['12 am', { start: 0, end: null }],
  ['', null],
  ['10 11 12', 'unclear'],
  ['99:00', 'unclear'],
])('the hours of "%s"', (text, hours) => expect(hoursIn(text)).toEqual(hours));
