import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LedgerLine } from '../../lib/domain/records/ledger';
import { blockLeft, wholeBlock } from '../../lib/team/block-of-team';
import { packLedger, unpackLedger } from '../../lib/transfer/ledger-blocks';

const id = fc.constantFrom('a', 'b', 'c');
const line: fc.Arbitrary<LedgerLine> = fc
  .tuple(id, fc.constantFrom('2026-05-11', '2026-06-01'), fc.constantFrom(1, 2.5, -3), fc.constantFrom('', '7', '8'))
  .map(([accountId, date, revenue, order]) => ({ accountId, date, revenue, ...(order && { order }) }));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });
const moves = fc.uniqueArray(fc.record({ from: id, to: id }), { selector: ({ from }) => from, maxLength: 3 });

const told = (some: readonly LedgerLine[]) => some.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
const linesOf = (block: ReturnType<typeof blockLeft>) => told(block ? unpackLedger(block) : []);
const packed = (some: readonly LedgerLine[]) => packLedger(some, () => 'x')[0];

it('what gave way and what is left make the block that the import brought, whatever the order', () =>
  fc.assert(
    fc.property(lines, fc.nat(12), (all, cut) => {
      const [gone, left] = [all.slice(0, cut), all.slice(cut)];
      const whole = wholeBlock('x', packed(left), gone.toReversed());
      expect(whole).toEqual(wholeBlock('x', packed(all), []));
      expect(linesOf(blockLeft(whole, gone, []))).toEqual(told(left));
    }),
  ));

it('two who take different lines out of a block come to the same, whoever was first', () =>
  fc.assert(
    fc.property(lines, fc.nat(12), fc.nat(12), moves, (all, one, other, moved) => {
      const whole = wholeBlock('x', packed(all), []);
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const [first, second] = [all.slice(0, from), all.slice(from, to)];
      expect(linesOf(blockLeft(whole, [...first, ...second], moved))).toEqual(
        linesOf(blockLeft(whole, [...second, ...first], moved.toReversed())),
      );
      expect(linesOf(blockLeft(whole, [...first, ...second], []))).toEqual(told(all.slice(to)));
    }),
  ));

it('what gave way twice is out once, and takes no other line along', () =>
  fc.assert(
    fc.property(lines, (all) => {
      const [first, ...rest] = all;
      if (!first) return;
      const others = rest.filter((one) => JSON.stringify(one) !== JSON.stringify(first));
      const whole = wholeBlock('x', packed([first, ...others]), []);
      expect(linesOf(blockLeft(whole, [first, first], []))).toEqual(told(others));
    }),
  ));

it('follows accounts that were made one, one after the other, and ends in a ring', () => {
  const whole = wholeBlock('x', packed([{ accountId: 'a', date: '2026-05-11', revenue: 1 }]), []);
  const [ab, bc, ca] = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'a' },
  ];
  expect(blockLeft(whole, [], [bc, ab])?.accountIds).toEqual(['c']);
  expect(blockLeft(whole, [], [ab, bc, ca])?.accountIds).toEqual(blockLeft(whole, [], [ca, bc, ab])?.accountIds);
});
