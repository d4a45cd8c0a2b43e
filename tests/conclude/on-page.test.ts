import { expect, it } from 'vitest';
import { type SeenPage, whoIsOnPage } from '../../lib/conclude/on-page';
import { day } from '../../lib/domain/records/day';
import { personOf } from '../domain/book/book-of';
import { contextOf } from './context-of';

const asOf = { today: day('2026-11-20'), timeZone: 'Europe/Budapest' };
const agnes = personOf({ id: 'agnes', emails: ['agnes@kovacs.test', 'agnes@old.test'] });
const bela = personOf({ id: 'bela', emails: ['bela@kovacs.test'] });

const seen = (emails: string[], own: Partial<SeenPage['own']> = {}): SeenPage => ({
  subject: { people: emails.map((email) => ({ email, role: 'to' as const })) },
  self: [],
  own: { addresses: [], hosts: [], ...own },
  known: [],
});
function onPage(page: SeenPage | null) {
  const { known, strangers } = whoIsOnPage(contextOf({ people: [agnes, bela] }), page, asOf);
  return { known: known.map(({ id }) => id), strangers: strangers.map(({ email }) => email) };
}

it('without a page nobody is on it', () => {
  expect(onPage(null)).toEqual({ known: [], strangers: [] });
});

it('finds people by any of their addresses, each once and in the order of the page', () => {
  expect(onPage(seen(['Bela@kovacs.test', 'agnes@old.test', 'agnes@kovacs.test', 'new@kovacs.test']))).toEqual({
    known: ['bela', 'agnes'],
    strangers: ['new@kovacs.test'],
  });
});

it.each<[string, Partial<SeenPage['own']>]>([
  ['the user', { addresses: ['me@ours.test'] }],
  ['a colleague', { hosts: ['ours.test'] }],
])('%s is no stranger', (_who, own) => {
  expect(onPage(seen(['me@ours.test', 'new@kovacs.test'], own)).strangers).toEqual(['new@kovacs.test']);
});
