import { describe, expect, it } from 'vitest';
import { complaintCase } from '../../../lib/domain/dossier/complaint-case';
import { completenessOf } from '../../../lib/domain/dossier/completeness';
import { freshnessOf } from '../../../lib/domain/dossier/freshness';
import { highlightsOf } from '../../../lib/domain/dossier/highlights';
import { sectionOf } from '../../../lib/domain/dossier/topics';
import { day } from '../../../lib/domain/records/day';
import { type Fact, FactTopic, TOPICS } from '../../../lib/domain/records/fact';
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
  expect(completenessOf(facts, today, defaultSettings.dossier)).toMatchObject([
    { section: 'general', facts: 2, current: 1, state: 'filled' },
    { section: 'history', facts: 0, current: 0, state: 'empty' },
    { section: 'decision', facts: 0, current: 0, state: 'empty' },
    { section: 'competitors', facts: 1, current: 0, state: 'stale' },
  ]);
});

it('counts the named parts of each section that are filled, and names the others', () => {
  const facts = [
    fact('a', { topic: 'headcount' }),
    fact('b', { topic: 'headcount' }),
    fact('c', { section: 'decision', topic: 'budgetRound' }),
    fact('d', { section: 'competitors' }),
  ];
  expect(completenessOf(facts, today, defaultSettings.dossier)).toMatchObject([
    { section: 'general', named: 1, topics: 10, missing: expect.not.arrayContaining(['headcount']) },
    { section: 'history', named: 0, topics: 3, missing: ['supplied', 'whyWon', 'whyLost'] },
    { section: 'decision', named: 1, topics: 2, missing: ['howDecided'] },
    { section: 'competitors', named: 0, topics: 2, missing: ['suppliers', 'courting'] },
  ]);
});

it('has each topic in exactly one section', () => {
  expect(Object.values(TOPICS).flat().toSorted()).toEqual(FactTopic.options.toSorted());
  for (const [section, topics] of Object.entries(TOPICS)) {
    for (const topic of topics) expect(sectionOf(topic)).toBe(section);
  }
});

describe('a complaint as a case', () => {
  const on = (given: Partial<Fact>) => complaintCase(fact('a', { learnedOn: '2026-11-01', ...given }), today);

  it.each([
    ['none', {}, null],
    ['open', { complaint: 'open' as const }, { isOpen: true, answeredAfter: null, days: 20 }],
    ['answered the same day', { complaint: 'open' as const, answeredOn: '2026-11-01' }, { answeredAfter: 0, days: 20 }],
    [
      'settled',
      { complaint: 'settled' as const, answeredOn: '2026-11-03', settledOn: '2026-11-13' },
      { isOpen: false, answeredAfter: 2, days: 12 },
    ],
    ['settled, nobody knows when', { complaint: 'settled' as const }, { isOpen: false, days: null }],
    ['settled before it was written down', { complaint: 'settled' as const, settledOn: '2026-10-20' }, { days: 0 }],
  ])('%s', (_, given, result) => {
    if (result) expect(on(given)).toMatchObject({ openedOn: '2026-11-01', ...result });
    else expect(on(given)).toBeNull();
  });
});
