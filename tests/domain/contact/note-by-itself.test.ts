import { expect, it } from 'vitest';
import { isNotedByItself, unwantedNote } from '../../../lib/domain/contact/note-by-itself';
import { isDismissed } from '../../../lib/domain/records/dismissal';
import { defaultSettings } from '../../../lib/domain/settings';

const clear = { tier: 'key', by: 'address', subject: {}, doubts: 0 } as const;
const chosen = { noteMailsOf: ['key' as const] };

it('nothing is noted by itself unless the user has chosen so', () => {
  expect(isNotedByItself(clear, defaultSettings.contacts)).toBe(false);
  expect(isNotedByItself(clear, chosen)).toBe(true);
});

it.each<[string, Partial<Parameters<typeof isNotedByItself>[0]>]>([
  ['of another tier', { tier: 'standard' }],
  ['by the domain alone', { by: 'domain' }],
  ['by a name', { by: 'name' }],
  ['of an account that the user chose to look at', { by: 'choice' }],
  ['on a page that no adapter reads', { subject: { rung: 'json-ld' } }],
  ['on a page that was taught', { subject: { rung: 'taught' } }],
  ['with something in doubt', { doubts: 1 }],
])('not %s', (_what, given) => {
  expect(isNotedByItself({ ...clear, ...given }, chosen)).toBe(false);
});

it('one that was taken back is known by account and mail', () => {
  const back = { ...unwantedNote('k', { mail: 'a' }), id: 'd', at: '2026-11-22T09:00:00Z' };
  expect(isDismissed(unwantedNote('k', { mail: 'a' }), [back])).toBe(true);
  expect(isDismissed(unwantedNote('k', { mail: 'b' }), [back])).toBe(false);
});
