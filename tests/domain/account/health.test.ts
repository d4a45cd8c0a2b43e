import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOf } from '../../../lib/domain/account/health';
import { type HealthFacts, healthParts } from '../../../lib/domain/account/health-parts';
import type { PromiseRecord } from '../../../lib/domain/account/promise-record';
import { defaultSettings } from '../../../lib/domain/settings';

const settings = defaultSettings.health;
const nothing: HealthFacts = {
  coverage: null,
  isKey: false,
  isOpposed: false,
  rhythm: null,
  promises: null,
  growth: null,
  overdue: null,
  renewalsOverdue: 0,
  satisfaction: null,
  openComplaints: 0,
};
const rhythm = (state: 'steady' | 'amber' | 'red') => ({ state, daysSince: 1, amberFrom: 48, redFrom: 79 });
const promises = (kept: number, late: number, broken: number): PromiseRecord => ({
  kept,
  late,
  broken,
  overdue: [],
  open: [],
});
const growth = (rate: number) => ({ rate, amount: 100 * (1 + rate), previousAmount: 100 });

describe('a part of health', () => {
  it.each<[string, Partial<HealthFacts>, keyof ReturnType<typeof healthParts>, number | null]>([
    ['two of three roles', { coverage: { filled: 2, required: 3 } }, 'relations', 200 / 3],
    ['no role required', { coverage: { filled: 0, required: 0 } }, 'relations', null],
    [
      'two of three roles, and an opponent left alone',
      { coverage: { filled: 2, required: 3 }, isOpposed: true },
      'relations',
      100 / 3,
    ],
    ['nobody known at a key account', { isKey: true }, 'relations', 0],
    ['nobody known at any other', { isKey: false }, 'relations', null],
    ['a steady rhythm', { rhythm: rhythm('steady') }, 'rhythm', 100],
    ['a slipping rhythm', { rhythm: rhythm('amber') }, 'rhythm', 50],
    ['a red rhythm', { rhythm: rhythm('red') }, 'rhythm', 0],
    ['two kept, one late, one broken', { promises: promises(2, 1, 1) }, 'promises', 62.5],
    ['no promise ever due', { promises: promises(0, 0, 0) }, 'promises', null],
    ['the same sum as before', { growth: growth(0) }, 'money', 80],
    ['a tenth more', { growth: growth(0.1) }, 'money', 100],
    ['doubled', { growth: growth(1) }, 'money', 100],
    ['a fifth less', { growth: growth(-0.2) }, 'money', 40],
    ['half, and one overdue', { growth: growth(-0.5), overdue: 1 }, 'money', 0],
    ['the same sum, one overdue', { growth: growth(0), overdue: 1 }, 'money', 50],
    ['the same sum, a renewal overdue', { growth: growth(0), renewalsOverdue: 1 }, 'money', 50],
    ['a renewal overdue and nothing else known', { renewalsOverdue: 1 }, 'money', 70],
    ['one of each', { overdue: 1, renewalsOverdue: 1 }, 'money', 40],
    ['receivables, none overdue', { overdue: 0 }, 'money', 100],
    ['fully satisfied', { satisfaction: 5 }, 'voice', 100],
    ['not at all satisfied', { satisfaction: 1 }, 'voice', 0],
    ['satisfied with two complaints', { satisfaction: 4, openComplaints: 2 }, 'voice', 25],
    ['a complaint and no survey', { openComplaints: 1 }, 'voice', 25],
  ])('scores %s', (_, given, part, score) => {
    const parts = healthParts({ ...nothing, ...given }, settings);
    if (score === null) expect(parts[part]).toBeNull();
    else expect(parts[part]).toBeCloseTo(score, 9);
  });

  it('counts an overdue promise as late', () => {
    const open = {
      id: 'p',
      accountId: 'a',
      text: 'x',
      madeOn: '2026-01-01',
      due: '2026-02-01',
      status: 'open' as const,
    };
    const facts = { ...nothing, promises: { ...promises(1, 0, 0), overdue: [open] } };
    expect(healthParts(facts, settings).promises).toBe(75);
  });
});

describe('health', () => {
  it('is never made up from nothing', () => {
    expect(healthOf(nothing, settings)).toBeNull();
    expect(healthOf({ ...nothing, rhythm: rhythm('steady') }, settings), 'of one part').toBeNull();
    const rolesOnly = { ...settings, weights: { relations: 1, rhythm: 0, promises: 0, money: 0, voice: 0 } };
    expect(healthOf({ ...nothing, rhythm: rhythm('steady') }, rolesOnly)).toBeNull();
  });

  it('weighs the parts there are and names the others', () => {
    const facts = { ...nothing, rhythm: rhythm('amber'), coverage: { filled: 3, required: 3 } };
    expect(healthOf(facts, settings)).toMatchObject({
      score: 75,
      state: 'fine',
      leftOut: ['promises', 'money', 'voice'],
    });
    const weights = { ...settings.weights, rhythm: 3 };
    expect(healthOf(facts, { ...settings, weights })?.score).toBe(63);
  });

  it.each([
    [0, 100, 'act'],
    [39, 100, 'act'],
    [395, 1000, 'watch'],
    [69, 100, 'watch'],
    [694, 1000, 'watch'],
    [695, 1000, 'fine'],
    [70, 100, 'fine'],
  ])('with %i of %i roles filled is "%s", as the whole points say that are shown', (filled, required, state) => {
    // Of one part alone there is no health; the other one weighs nothing that counts.
    const weights = { ...settings.weights, relations: 1e9, rhythm: 1 };
    const facts = { ...nothing, coverage: { filled, required }, rhythm: rhythm('steady') };
    expect(healthOf(facts, { ...settings, weights })?.state).toBe(state);
  });

  const part = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const anyFacts: fc.Arbitrary<HealthFacts> = fc.record({
    coverage: part(fc.tuple(fc.nat(9), fc.nat(9)).map(([filled, more]) => ({ filled, required: filled + more }))),
    rhythm: part(fc.constantFrom('steady', 'amber', 'red').map(rhythm)),
    promises: part(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((counts) => promises(...counts))),
    growth: part(fc.double({ min: -5, max: 50, noNaN: true }).map(growth)),
    overdue: part(fc.nat(20)),
    renewalsOverdue: fc.nat(2),
    isKey: fc.boolean(),
    isOpposed: fc.boolean(),
    satisfaction: part(fc.integer({ min: 1, max: 5 })),
    openComplaints: fc.nat(20),
  });

  it('stays within 0 and 100, and accounts for each of the five parts once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const health = healthOf(facts, settings);
        if (health === null) return;
        expect(health.score).toBeGreaterThanOrEqual(0);
        expect(health.score).toBeLessThanOrEqual(100);
        const named = [...health.parts.map(({ criterion }) => criterion), ...health.leftOut];
        expect(named.sort()).toEqual(['money', 'promises', 'relations', 'rhythm', 'voice']);
      }),
    );
  });

  it('loses a part, and gains none, when what is known of it is taken away', () => {
    const removable = fc.constantFrom('coverage', 'rhythm', 'promises', 'growth', 'overdue', 'satisfaction');
    fc.assert(
      fc.property(anyFacts, removable, (any, name) => {
        // At a key account it is known that nobody is.
        const facts = { ...any, isKey: false };
        const before = healthOf(facts, settings)?.parts.map(({ criterion }) => criterion) ?? [];
        const after = healthOf({ ...facts, [name]: null }, settings)?.parts.map(({ criterion }) => criterion) ?? [];
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('gets no better by another overdue receivable or complaint', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { money, voice } = healthParts(facts, settings);
        const worse = healthParts(
          {
            ...facts,
            overdue: facts.overdue === null ? null : facts.overdue + 1,
            openComplaints: facts.openComplaints + 1,
          },
          settings,
        );
        expect(worse.money ?? 0).toBeLessThanOrEqual(money ?? 0);
        if (voice !== null) expect(worse.voice).toBeLessThanOrEqual(voice);
      }),
    );
  });
});
