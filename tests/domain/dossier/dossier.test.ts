import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../lib/domain/dossier/completeness';
import { freshnessOf } from '../../../lib/domain/dossier/freshness';
import { highlightsOf } from '../../../lib/domain/dossier/highlights';
import { day } from '../../../lib/domain/records/day';
import type { Fact } from '../../../lib/domain/records/fact';
import { defaultSettings } from '../../../lib/domain/settings';

const today = day('2026-11-21');
const fact = (id: string, given: Partial<Fact> = {}): Fact => ({
  id,
  accountId: 'kovacs',
  section: 'general',
  text: id,
  source: {},
  learnedOn: '2026-11-01',
  pinned: false,
  ...given,
});

describe('the freshness of a fact', () => {
  it.each([
    ['2026-05-22', 'fresh'],
    ['2026-05-21', 'ageing'],
    ['2025-11-22', 'ageing'],
    ['2025-11-21', 'stale'],
    ['2026-12-01', 'fresh'],
  ])('learned on %s is %s', (learnedOn, state) => {
    expect(freshnessOf({ learnedOn }, today, defaultSettings.dossier).state).toBe(state);
  });

  it('counts calendar months to the end of a short one', () => {
    const freshness = freshnessOf({ learnedOn: '2026-08-31' }, today, defaultSettings.dossier);
    expect(freshness).toEqual({
      state: 'fresh',
      learnedOn: '2026-08-31',
      ageingFrom: '2027-02-28',
      staleFrom: '2027-08-31',
    });
  });
});

describe('highlights', () => {
  const show = (facts: Fact[]) =>
    highlightsOf(facts, today, defaultSettings.dossier).map((one) => `${one.fact.id} ${one.why}`);

  it('are pinned facts, then what expires soonest, then open complaints, then the newest: five at most', () => {
    const facts = [
      fact('old', { learnedOn: '2025-01-01' }),
      fact('newest', { learnedOn: '2026-11-20' }),
      fact('complaint', { complaint: 'open' }),
      fact('in 60 days', { expiresOn: '2027-01-20' }),
      fact('today', { expiresOn: '2026-11-21' }),
      fact('pinned', { pinned: true, learnedOn: '2020-01-01' }),
      fact('settled', { complaint: 'settled' }),
    ];
    expect(show(facts)).toEqual([
      'pinned pinned',
      'today expiring',
      'in 60 days expiring',
      'complaint complaint',
      'newest newest',
    ]);
  });

  it.each([
    ['2026-11-20', []],
    ['2026-11-21', ['x expiring']],
    ['2027-01-20', ['x expiring']],
    ['2027-01-21', ['x newest']],
  ])('with a fact that expires on %s are %j', (expiresOn, expected) => {
    expect(show([fact('x', { expiresOn })])).toEqual(expected);
  });

  it('keep what has expired where it is pinned or an open complaint, and name each fact once', () => {
    const expiresOn = '2026-01-01';
    expect(
      show([fact('c', { complaint: 'open', expiresOn }), fact('p', { pinned: true, complaint: 'open', expiresOn })]),
    ).toEqual(['p pinned', 'c complaint']);
  });

  it('are none of an empty dossier', () => expect(show([])).toEqual([]));
});

it('shows what each section of the dossier holds', () => {
  const facts = [
    fact('a'),
    fact('b', { learnedOn: '2025-01-01' }),
    fact('c', { section: 'competitors', learnedOn: '2025-01-01' }),
  ];
  expect(completenessOf(facts, today, defaultSettings.dossier)).toEqual([
    { section: 'general', facts: 2, current: 1, state: 'filled' },
    { section: 'history', facts: 0, current: 0, state: 'empty' },
    { section: 'decision', facts: 0, current: 0, state: 'empty' },
    { section: 'competitors', facts: 1, current: 0, state: 'stale' },
  ]);
});
