import { expect, it } from 'vitest';
import { type SeenPage, whoIsOnPage } from '../../lib/conclude/on-page';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { personOf } from '../domain/book/book-of';
import { contextOf } from './context-of';

const asOf = { today: day('2026-11-20'), timeZone: 'Europe/Budapest' };
const agnes = personOf({ id: 'agnes', emails: ['agnes@kovacs.test', 'agnes@old.test'] });
const bela = personOf({ id: 'bela', emails: ['bela@kovacs.test'] });

const seen = (emails: string[], self: string[] = []): SeenPage => ({
  subject: { people: emails.map((email) => ({ email, role: 'to' as const })) },
  self,
  known: [],
});
function onPage(page: SeenPage | null, ownAddresses: string[] = []) {
  const settings = { ...defaultSettings, ownAddresses };
  const { known, strangers } = whoIsOnPage(contextOf({ people: [agnes, bela], settings }), page, asOf);
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

it.each<[string, string[], string[]]>([
  ['on the page', ['me@ours.test'], []],
  ['from the settings', [], ['me@ours.test']],
])('the own address %s is no stranger', (_which, self, own) => {
  const page = seen(['me@ours.test', 'new@kovacs.test'], self);
  expect(onPage(page, own).strangers).toEqual(['new@kovacs.test']);
});
