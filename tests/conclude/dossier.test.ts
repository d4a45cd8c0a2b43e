import { expect, it } from 'vitest';
import { concludeDossier } from '../../lib/conclude/dossier';
import { day } from '../../lib/domain/records/day';
import type { Fact } from '../../lib/domain/records/fact';
import { personOf } from '../domain/book/book-of';
import { factOf } from '../plays/fact-of';
import { contextOf } from './context-of';

const today = day('2026-11-20');
const shownOf = (...facts: Partial<Fact>[]) =>
  concludeDossier(
    contextOf({
      people: [personOf({ id: 'agnes', name: 'Tóth Ágnes' })],
      facts: facts.map((fact, at) => factOf({ id: String(at), ...fact })),
    }),
    today,
  );

it('pinned facts come first, then what expires within 60 days, then open complaints, then the newest', () => {
  const shown = shownOf(
    { learnedOn: '2026-11-19' },
    { complaint: 'open', learnedOn: '2026-01-10' },
    { expiresOn: '2027-01-19', learnedOn: '2026-01-10' },
    { expiresOn: '2027-01-20', learnedOn: '2026-01-10' },
    { pinned: true, learnedOn: '2025-01-10' },
    { expiresOn: '2026-11-19' },
  );
  expect(shown.map(({ fact, why }) => [fact.id, why])).toEqual([
    ['4', 'pinned'],
    ['2', 'expiring'],
    ['1', 'complaint'],
    ['0', 'newest'],
    ['3', 'newest'],
  ]);
});

it.each([
  ['2026-05-21', 'fresh'],
  ['2026-05-20', 'ageing'],
  ['2025-11-21', 'ageing'],
  ['2025-11-20', 'stale'],
])('what was learned on %s is %s', (learnedOn, state) => {
  expect(shownOf({ learnedOn })[0]?.freshness.state).toBe(state);
});

it.each<[string, Fact['source'], string | undefined]>([
  ['a person of the account by name', { personId: 'agnes', name: 'agnes', url: 'https://a.test/1' }, 'Tóth Ágnes'],
  ['who is gone by the name kept', { personId: 'gone', name: 'Béla' }, 'Béla'],
  ['a page with a name by that', { name: 'Their web page', url: 'https://www.kovacs.test/news' }, 'Their web page'],
  ['a page by its host', { url: 'https://news.kovacs.test/a?b=1' }, 'news.kovacs.test'],
  ['nowhere', {}, undefined],
])('a fact says that it comes from %s', (_what, source, said) => {
  const [shown] = shownOf({ source });
  expect(shown?.source).toBe(said);
  expect(shown && 'source' in shown).toBe(said !== undefined);
});
