import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../lib/domain/meeting/days-in';

const on = (today: string, text: string) =>
  daysIn(text, Temporal.PlainDate.from(today)).map(({ day }) => day?.toString() ?? null);

describe('the dates of a text', () => {
  it.each<[string, string, (string | null)[]]>([
    ['in English', 'monday, november 30', ['2026-11-30']],
    ['in German', 'montag, 30. november', ['2026-11-30']],
    ['in Hungarian', 'november 30., hetfo', ['2026-11-30']],
    ['in Norwegian', 'mandag 30. november', ['2026-11-30']],
    ['in Afrikaans', 'maandag 30 november', ['2026-11-30']],
    ['with a year', '30.11.2024', ['2024-11-30']],
    ['the first and the last of a month', '1.1.2026, 31.1.2026', ['2026-01-01', '2026-01-31']],
    ['of December', '31.12.2026', ['2026-12-31']],
    ['that may be either of two', '11/12/2026', [null]],
    ['that may be one of two', '30/11/2026', ['2026-11-30']],
    ['that is the same either way', '11/11/2026', ['2026-11-11']],
    ['whose weekday says which of two', 'fri 11/12/2026', ['2026-12-11']],
    ['whose weekday says which year', 'tuesday, november 30', ['2027-11-30']],
    ['whose weekday says an earlier year', 'sunday, november 30', ['2025-11-30']],
    ['whose weekday no near year has', 'thursday, november 30', [null]],
    ['whose weekday is shortened', 'mo., 11/12/2023', ['2023-12-11']],
    ['whose weekday is shortened at the beginning', 'mo 11/12/2023', ['2023-12-11']],
    ['whose weekday is shortened before a comma', 'at mo, 11/12/2023', ['2023-12-11']],
    ['beside two letters that say something else', 'at mo 11/12/2023', [null]],
    ['beside a weekday that may be two', 'sz. 2/12/2026', [null]],
    ['beside a word that only begins alike', 'mondays 11/12/2023', [null]],
    ['beside one letter', 'f. 11/12/2026', [null]],
    ['two in one', '27 - 28 november', ['2026-11-27', '2026-11-28']],
    ['two, whose weekdays say which', 'fri 11/12/2026 - sat 12/12/2026', ['2026-12-11', '2026-12-12']],
    ['two, with a weekday for one of them', 'fri 11/12/2026 - 12/10/2026', [null, null]],
    [
      'in their order, whatever they look like',
      '5.12. and 2026-11-30 and 6 dec',
      ['2026-12-05', '2026-11-30', '2026-12-06'],
    ],
    ['that no month has', '31.11.2026', [null]],
    ['of no month', '30.13.2026', [null]],
    ['of month zero', '30.0.2026', [null]],
    ['of day zero', '0.11.2026', [null]],
    ['of neither order', '13/14/2026', [null]],
    ['in no text', 'monday at ten', []],
  ])('%s: %s', (_, text, days) => {
    expect(on('2026-11-28', text)).toEqual(days);
  });

  it.each([
    ['2026-12-30', '2.1.', '2027-01-02'],
    ['2026-01-02', '30.12.', '2025-12-30'],
    ['2026-06-15', '14.6.', '2026-06-14'],
    ['2026-07-02', '31.12.', '2026-12-31'],
  ])('are the nearest to %s without a year: %s', (today, text, expected) => {
    expect(on(today, text)).toEqual([expected]);
  });

  it('stand where they are said', () => {
    const text = 'from 5.12. to 2026-12-07';
    expect(
      daysIn(text, Temporal.PlainDate.from('2026-11-28')).map(({ at, length }) => text.slice(at, at + length)),
    ).toEqual(['5.12.', '2026-12-07']);
    expect(daysIn('27 - 28 november', Temporal.PlainDate.from('2026-11-28'))).toMatchObject([
      { at: 0, length: 16 },
      { at: 0, length: 16 },
    ]);
  });
});
