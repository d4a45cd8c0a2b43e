import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/domain/settings';
import { compute, line } from './compute-standings';

const dependency = (changes: object) => ({
  settings: { ...defaultSettings, dependency: { ...defaultSettings.dependency, ...changes } },
});

describe('the basis', () => {
  it('is profit where every line has one', () => {
    const { of, figures } = compute([line('a', 100, { profit: 5 }), line('b', 10, { profit: 5 })]);
    expect(figures).toMatchObject({ basis: 'profit', withoutProfit: 0, total: 10 });
    expect(of.a).toMatchObject({ basis: 'profit', share: 0.5 });
  });

  it("stays profit where one line among 1,000 lacks it: it counts at its customer's own margin", () => {
    const lines = Array.from({ length: 999 }, (_, at) =>
      line(at % 2 === 0 ? 'a' : 'b', 100, { profit: at % 2 === 0 ? 40 : 10 }),
    );
    const { of, figures } = compute([...lines, line('b', 100)]);
    expect(figures).toMatchObject({ basis: 'profit', withoutProfit: 1, withoutProfitShare: 0.001 });
    expect(of.a?.amount).toBeCloseTo(500 * 40, 6);
    expect(of.b?.amount).toBeCloseTo(500 * 10, 6);
    expect(of.b).toMatchObject({ withoutProfitShare: 0.001, ownAmount: of.b?.amount });
    expect(of.b?.months.at(-1)).toBeCloseTo(5000, 6);
  });

  it('takes the margin of the book where the customer has none', () => {
    const { of } = compute([line('a', 9_900, { profit: 990 }), line('b', 100)]);
    expect(of.b?.amount).toBeCloseTo(10, 9);
  });

  it('is profit up to the part that the settings allow, and revenue above it', () => {
    const of = (without: number, changes = {}) =>
      compute([line('a', 100 - without, { profit: 5 }), line('b', without)], dependency(changes)).figures;
    expect(of(2)).toMatchObject({ basis: 'profit', withoutProfitShare: 0.02 });
    expect(of(2.1)).toMatchObject({ basis: 'revenue', withoutProfit: 1, total: 100 });
    expect(of(2, { withoutProfitUpTo: 0 }).basis).toBe('revenue');
    const fifty = Array.from({ length: 50 }, (_, at) => line('a', 0.1, at === 0 ? {} : { profit: 0.01 }));
    expect(compute(fifty).figures.basis, 'a fiftieth, whatever its floats').toBe('profit');
    expect(of(50, { withoutProfitUpTo: 1 }).basis).toBe('profit');
    expect(compute([line('a', 100)]).figures.basis, 'no line has one').toBe('revenue');
  });

  it('counts a credit note without a profit by its size', () => {
    const { figures } = compute([line('a', 100, { profit: 5 }), line('b', -50)]);
    expect(figures).toMatchObject({ basis: 'revenue', withoutProfitShare: 1 / 3 });
  });

  it('does not mind a profit missing before the 24 months', () => {
    const { figures } = compute([line('a', 100, { profit: 5 }), line('a', 10, { date: '2024-11-21' })]);
    expect(figures).toMatchObject({ basis: 'profit', withoutProfit: 0 });
    const atTheEdge = line('a', 10, { date: '2024-11-22' });
    expect(compute([line('a', 100, { profit: 5 }), atTheEdge]).figures).toMatchObject({ basis: 'revenue' });
  });

  it('does not mind a profit missing in days to come', () => {
    const { figures } = compute([line('a', 100, { profit: 5 }), line('a', 10, { date: '2026-11-22' })]);
    expect(figures).toMatchObject({ basis: 'profit', withoutProfit: 0 });
  });

  it('is revenue where the user wants it so', () => {
    expect(compute([line('a', 100, { profit: 5 })], dependency({ basis: 'revenue' })).figures.total).toBe(100);
  });
});
