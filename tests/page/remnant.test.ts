import { describe, expect, it } from 'vitest';
import { coreOf, isRemnant, standingAt } from '../../entrypoints/page.content/remnant';
import type { PageSubject } from '../../lib/sites/site';

const about = (name: string, externalId?: string): PageSubject => ({
  people: [{ name: `Person of ${name}`, email: `person@${name}.test`, role: 'from' }],
  title: `About ${name}`,
  ...(externalId && { externalId }),
});
const A = about('amber');
const B = about('birch');
/** The heading of the one with the people of the other. */
const half = { ...B, people: A.people };
const core = { A: coreOf(A), B: coreOf(B) };
const told = { A: { pageKey: 'a', core: core.A }, B: { pageKey: 'b', core: core.B } };

describe('for which page was drawn what stands on it', () => {
  const at = (
    from: string | null | undefined,
    pageKey: string | null,
    subject: PageSubject | null,
    isBehind = false,
  ) => ({
    from,
    pageKey,
    subject,
    isBehind,
    now: 1000,
  });
  const a = { core: core.A, drawnFor: 'a', since: 0 };
  it.each([
    ['the first page', at(undefined, 'a', A), undefined, undefined, 'a'],
    ['a page that was empty and is drawn', at('a', 'a', A), undefined, undefined, 'a'],
    ['a page that is drawn over the one before', at('b', 'b', B), a, told.A, 'b'],
    ['the page before, still there at the move', at('a', 'b', A), a, told.A, 'a'],
    ['the same two moves on', at('b', 'c', A), a, told.A, 'a'],
    ['the same back on its own page', at('b', 'a', A), a, told.A, 'a'],
    ['the page before, behind a list that shows nobody', at(null, 'b', A), undefined, told.A, 'a'],
    ['one that was drawn so late that nobody was told of it', at('b', 'c', B, true), a, told.A, 'b'],
    ['the same, one move later', at('c', 'd', B), { core: core.B, drawnFor: 'b', since: 0 }, told.A, 'b'],
    ['the next one, drawn in the moment of the move', at('a', 'b', B), a, told.A, 'b'],
    ['half of the next one, there at the move', at('a', 'b', half), a, told.A, 'a'],
    [
      'half of the next one, back on it',
      at('a', 'b', half),
      { core: coreOf(half), drawnFor: 'b', since: 0 },
      told.A,
      'a',
    ],
    ['one that was taken away and drawn again: another of the same people', at('b', 'b', A), undefined, told.A, 'b'],
  ] as const)('%s', (_case, look, before, last, drawnFor) => {
    expect(standingAt(look, before, last)?.drawnFor).toBe(drawnFor);
  });

  it('an empty page: nobody', () => {
    expect(standingAt(at('a', 'b', null), a, told.A)).toBeUndefined();
  });
});

describe('is it left out', () => {
  const late = { waited: 300, isNew: false };
  const a = { core: core.A, drawnFor: 'a', since: 0 };
  const sameId = { ...told.A, externalId: 'app:1' };
  it.each([
    ['the page before under the next key', { pageKey: 'b', subject: A, ...late }, a, told.A, true],
    ['the page before, a second later', { pageKey: 'b', subject: A, waited: 1000, isNew: false }, a, told.A, false],
    [
      'the page before by its own id, a second later',
      { pageKey: 'b', subject: about('amber', 'app:1'), waited: 1000, isNew: false },
      a,
      sameId,
      true,
    ],
    [
      'the page before by its own id, ten seconds later',
      { pageKey: 'b', subject: about('amber', 'app:1'), waited: 10_000, isNew: false },
      a,
      sameId,
      false,
    ],
    [
      'what was told of this very key, at once',
      { pageKey: 'a', subject: about('amber', 'app:1'), waited: 0, isNew: false },
      a,
      sameId,
      false,
    ],
    ['the same before the page has settled', { pageKey: 'a', subject: A, waited: 0, isNew: true }, a, told.A, false],
    [
      'the next one',
      { pageKey: 'b', subject: B, waited: 0, isNew: true },
      { core: core.B, drawnFor: 'b', since: 0 },
      told.A,
      false,
    ],
    [
      'the next one, half drawn',
      { pageKey: 'b', subject: half, waited: 0, isNew: true },
      { core: coreOf(half), drawnFor: 'b', since: 0 },
      told.A,
      true,
    ],
    [
      'two of the same people, once settled',
      { pageKey: 'b', subject: half, ...late },
      { core: coreOf(half), drawnFor: 'b', since: 0 },
      told.A,
      false,
    ],
    [
      'one of whom nobody was told, under the next key',
      { pageKey: 'c', subject: B, ...late },
      { core: core.B, drawnFor: 'b', since: 0 },
      told.A,
      true,
    ],
    [
      'the same where it belongs',
      { pageKey: 'b', subject: B, ...late },
      { core: core.B, drawnFor: 'b', since: 0 },
      told.A,
      false,
    ],
    ['the first of all', { pageKey: 'a', subject: A, waited: 0, isNew: true }, a, undefined, false],
  ] as const)('%s', (_case, look, standing, last, expected) => {
    expect(isRemnant(look, standing, last, undefined)).toBe(expected);
  });

  it.each([
    ['half drawn, with people who were told to nobody', { waited: 0, isNew: true }, true],
    ['the same once settled', { waited: 300, isNew: false }, false],
  ] as const)('%s', (_case, when, expected) => {
    const mixed = { ...B, title: 'About cedar' };
    const look = { pageKey: 'c', subject: mixed, ...when };
    const standing = { core: coreOf(mixed), drawnFor: 'c', since: 0 };
    expect(isRemnant(look, standing, told.A, { core: core.B, drawnFor: 'b', since: 0 })).toBe(expected);
  });
});
