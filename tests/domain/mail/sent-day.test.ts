import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentDay } from '../../../lib/domain/mail/sent-day';
import { day } from '../../../lib/domain/records/day';

/** A Saturday. */
const today = day('2026-11-28');

it.each([
  ['2026-11-23 10:12', '2026-11-23'],
  ['2026. 11. 23. 10:12', '2026-11-23'],
  ['23.11.2026 10:12', '2026-11-23'],
  ['23.11.26, 10:12', '2026-11-23'],
  ['23/11/2026 10:12', '2026-11-23'],
  ['11/23/2026 10:12 AM', '2026-11-23'],
  ['23-11-2026 10:12', '2026-11-23'],
  // Either order: the later one that is not to come.
  ['03/05/2026 10:12', '2026-05-03'],
  ['03/12/2026 10:12', '2026-03-12'],
  ['Nov 23, 2026, 10:12 AM', '2026-11-23'],
  ['Monday, 23 November 2026 at 10:12', '2026-11-23'],
  ['Montag, 23. November 2026 um 10:12', '2026-11-23'],
  ['5. März 2026', '2026-03-05'],
  ['2026. november 23., hétfő 10:12', '2026-11-23'],
  ['mandag 23. november 2026 kl. 10.12', '2026-11-23'],
  ['Maandag 23 November 2026 10:12', '2026-11-23'],
  ['23. desember', '2025-12-23'],
  ['Nov 23', '2026-11-23'],
  ['Mon 10:12', '2026-11-23'],
  ['Mo. 10:12', '2026-11-23'],
  ['Today 10:12', '2026-11-28'],
  ['heute 10:12', '2026-11-28'],
  ['Tegnap 10:12', '2026-11-27'],
  ['i går 10:12', '2026-11-27'],
  ['Gister 10:12', '2026-11-27'],
  ['Received on 2026-11-23 10:12', '2026-11-23'],
  ['Received on 23.11.2026 10:12', '2026-11-23'],
  ['2026-01-05', '2026-01-05'],
  ['2026-11-01', '2026-11-01'],
  ['2026-10-31', '2026-10-31'],
  ['2026-12-31', undefined],
  ['2025-12-31', '2025-12-31'],
  // With dots the day comes first.
  ['05.03.2026', '2026-03-05'],
  ['Nov 23, 2025 at 10:12', '2025-11-23'],
  ['5. März 2024', '2024-03-05'],
  ['Nov 28', '2026-11-28'],
  ['29 November', '2025-11-29'],
  ['2026-11-29', '2026-11-29'],
  ['2026-11-30', undefined],
  ['Saturday 10:12', '2026-11-28'],
  ['Sunday 10:12', '2026-11-22'],
  ['12026-11-23', undefined],
  ['2026-00-10', undefined],
  ['2026-11-00', undefined],
  ['2026-13-05', undefined],
  ['31 November', undefined],
  [`${'x '.repeat(100)}2026-11-23`, undefined],
  ['10:12', undefined],
  ['31.02.2026', undefined],
  ['2026-13-45', undefined],
  ['', undefined],
])('“%s” is %s', (text, expected) => {
  expect(sentDay(text, today)?.toString()).toBe(expected);
});

it('never throws, and never says a day that is still to come', () => {
  const piece = fc.oneof(
    fc.constantFrom('2026', '11', '.', '/', ' ', 'Nov', 'Mon', 'ma', '-'),
    fc.nat(9999).map(String),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.string(), (pieces, tail) => {
      const said = sentDay(pieces.join('') + tail, today);
      if (said) expect(Temporal.PlainDate.compare(said, today.add({ days: 1 }))).toBeLessThanOrEqual(0);
    }),
  );
});
