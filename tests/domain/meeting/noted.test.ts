import { expect, it } from 'vitest';
import { eventKey, notedAs } from '../../../lib/domain/meeting/noted-as';
import { whoCame } from '../../../lib/domain/meeting/who-came';
import { personOf } from '../book/book-of';

const touch = (at: string, event?: string) => ({ kind: 'meeting' as const, at, ...(event && { event }) });
const key = eventKey({ id: 'googlecalendar:abc_20261130T090000Z' });

it('a meeting is noted by its own id, whatever its time became', () => {
  expect(notedAs([touch('2026-11-30T09:00:00Z', key)], { event: key, at: '2026-12-01T09:00:00Z' })).toBeDefined();
  expect(key).toMatch(/^[0-9a-f]{16}$/);
});

it('another calendar’s id with the same beginning is the same meeting, where its hour is known', () => {
  const touches = [touch('2026-11-30T09:00:00.000Z', key)];
  expect(notedAs(touches, { event: 'other', at: '2026-11-30T09:00:00Z' })).toBeDefined();
  expect(notedAs(touches, { event: 'other', at: '2026-11-30T10:00:00+01:00' })).toBeDefined();
  expect(notedAs(touches, { event: 'other', at: '2026-11-30T10:00:00Z' })).toBeUndefined();
  expect(notedAs(touches, { event: 'other' })).toBeUndefined();
});

it('a contact that came from no calendar notes no meeting', () => {
  expect(notedAs([touch('2026-11-30T09:00:00Z')], { event: key, at: '2026-11-30T09:00:00Z' })).toBeUndefined();
});

const eva = personOf({ id: 'eva', name: 'Nagy Éva', emails: ['eva@alba.test', 'eva@gmail.com'] });
const bela = personOf({ id: 'bela', name: 'Béla Kis', emails: ['bela@alba.test'] });
const twin = personOf({ id: 'twin', name: 'Bela Kis', emails: ['kis@alba.test'] });
const came = (...guests: { email?: string; name?: string; state?: string }[]) =>
  whoCame({ people: guests.map((one) => ({ ...one, role: 'guest' })) }, [eva, bela, twin]).map(({ id }) => id);

it.each([
  ['by address, in the page’s order', came({ email: 'bela@alba.test' }, { email: 'EVA@alba.test' }), ['bela', 'eva']],
  ['by a plus form, once', came({ email: 'eva+cal@alba.test' }, { email: 'e.va@gmail.com' }), ['eva']],
  ['by name where there is no address', came({ name: 'Éva Nagy' }), ['eva']],
  ['not by a name that two bear', came({ name: 'Béla Kis' }), []],
  ['not by a name beside another address', came({ name: 'Nagy Éva', email: 'eva@other.test' }), []],
  ['not who declined', came({ email: 'eva@alba.test', state: 'declined' }, { email: 'bela@alba.test' }), ['bela']],
  ['nobody', came(), []],
])('%s', (_, ids, expected) => expect(ids).toEqual(expected));
