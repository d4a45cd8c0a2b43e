import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byName } from '../../../lib/domain/pipeline/by-name';
import { forecastOf } from '../../../lib/domain/pipeline/forecast';
import { hitRate } from '../../../lib/domain/pipeline/hit-rate';
import { lostOrders } from '../../../lib/domain/pipeline/lost-orders';
import { openFigures } from '../../../lib/domain/pipeline/open-figures';
import { isOpen, type PipelineLine } from '../../../lib/domain/pipeline/pipeline-line';
import { summedIn } from '../../../lib/domain/pipeline/summed';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { anyDay } from '../calendar/any-calendar';
import { accepted, declined, lineOf, renewed, today } from './line-of';

const anyLine: fc.Arbitrary<PipelineLine> = fc
  .record({
    status: fc.constantFrom<Proposal['status']>('open', 'accepted', 'declined', 'withdrawn'),
    amount: fc.option(fc.double({ min: -100, max: 1e9, noNaN: true }), { nil: undefined }),
    currency: fc.constantFrom('EUR', 'EUR', 'USD', undefined),
    productGroup: fc.constantFrom('Cranes', 'cranes', 'Hoists', undefined),
    tier: fc.constantFrom('key' as const, 'standard' as const),
    kam: fc.constantFrom('Anna', 'anna ', 'Jonas', undefined),
    sentOn: anyDay,
    validUntil: fc.constantFrom('2026-11-18', '2026-11-19', '2027-01-01'),
    on: anyDay,
    isAnew: fc.boolean(),
    reason: fc.constantFrom('Price', 'price', '', undefined),
  })
  .map(({ tier, kam, on, isAnew, reason, amount, currency, productGroup, ...given }) => {
    const last =
      given.status === 'declined' ? [declined(on, { ...(reason !== undefined && { reason }) })] : [accepted(on)];
    const closing = given.status === 'open' || given.status === 'withdrawn' ? [] : last;
    const told = { ...(productGroup && { productGroup }), events: [...(isAnew ? [renewed(on)] : []), ...closing] };
    const line = lineOf({ ...given, ...told }, { tier, ...(kam && { kam }) });
    const { amount: _, currency: __, ...proposal } = line.proposal;
    const worth = { ...(amount !== undefined && { amount }), ...(currency && { currency }) };
    return { ...line, proposal: { ...proposal, ...worth } };
  });
const anyLines = fc.array(anyLine, { maxLength: 60 });
const count = (groups: readonly { lines: readonly unknown[] }[]) =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0);
/** Sums of the same amounts in another order differ by what a float cannot hold. */
const nearly = (amount: number) => amount * (1 + 1e-9) + 1e-6;

it('each proposal is open, expired, decided on or withdrawn, and in one of these alone', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { open, expired } = openFigures(lines, defaultSettings.chain, today);
      const withdrawn = lines.filter(({ state }) => state === 'withdrawn');
      const { decided } = hitRate(lines, 'EUR');
      const parts = [...open, ...expired, ...decided, ...withdrawn];
      expect(parts).toHaveLength(lines.length);
      expect(new Set(parts)).toEqual(new Set(lines));
    }),
  );
});

it('the parts of every figure make up the whole: ages, names, reasons, winners, what is counted and what is left out', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { open, byAge, expiring } = openFigures(lines, defaultSettings.chain, today);
      expect(count(byAge)).toBe(open.length);
      expect(expiring.filter((line) => !open.includes(line))).toEqual([]);
      const { declined: lost, why, to } = lostOrders(lines);
      expect([count(why), count(to)]).toEqual([lost.length, lost.length]);
      expect(count(byName(lines, ({ kam }) => kam))).toBe(lines.length);
      const { counted, withoutAmount, otherCurrency, total } = summedIn('EUR', lines);
      expect(counted.length + withoutAmount.length + otherCurrency.length).toBe(lines.length);
      const byAmount = counted.reduce((sum, { proposal }) => sum + (proposal.amount ?? Number.NaN), 0);
      expect(total).toBe(byAmount);
    }),
  );
});

it('a hit rate lies between nothing and all, by number and by value', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const { rate, value, accepted: won, decided } = hitRate(lines, 'EUR');
      for (const one of [rate ?? 0, value.rate ?? 0]) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
      expect(won.length).toBeLessThanOrEqual(decided.length);
      expect(value.won).toBeLessThanOrEqual(nearly(value.total));
    }),
  );
});

it('the forecast is the sum of its parts, of each open one once, and at most what is open', () => {
  fc.assert(
    fc.property(anyLines, anyLines, (seen, others) => {
      const { total, parts, open } = forecastOf(seen, [...seen, ...others], 'EUR');
      if (total === null) expect(parts).toEqual([]);
      if (total === null) return;
      expect(new Set(parts.flatMap(({ lines }) => lines))).toEqual(new Set(open.counted));
      expect(count(parts)).toBe(open.counted.length);
      expect(open.counted.every(isOpen)).toBe(true);
      expect(total).toBe(parts.reduce((sum, { expected }) => sum + expected, 0));
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(nearly(open.total));
    }),
  );
});
