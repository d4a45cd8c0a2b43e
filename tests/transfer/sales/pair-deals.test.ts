import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { bookOf, carryOut, planFile } from '../import/case';

const book = bookOf('account,domain\nOtter Ltd,otter.test');
const HEAD = 'Deal name,Company,Stage,Amount,Currency,Close date,Sent on,Valid until\n';
const deal = (lines: string, before = book) => planFile(HEAD + lines, before);

const YEARLY = [
  'Annual contract,Otter Ltd,Closed won,1000,EUR,2025-10-01,,',
  'Annual contract,Otter Ltd,Proposal sent,2000,EUR,2026-12-15,,',
  'Annual contract,Otter Ltd,Closed lost,3000,EUR,2026-10-15,,',
];
const told = ({ proposals }: { proposals: readonly Proposal[] }) =>
  proposals.map(({ amount, status, validUntil }) => `${amount} ${status} ${validUntil}`).sort();

it.each([
  ['the same file', YEARLY, { unchanged: 3, added: 0, updated: 0 }, []],
  ['the file turned round', YEARLY.toReversed(), { unchanged: 3, added: 0, updated: 0 }, []],
  ['its open line', YEARLY.slice(1, 2), { unchanged: 1, added: 0, updated: 0 }, []],
  [
    'the open one lost',
    ['Annual contract,Otter Ltd,Closed lost,2000,EUR,2026-11-20,,'],
    { updated: 1, added: 0 },
    ['2000 declined 2026-12-15'],
  ],
  [
    'another amount of the open one',
    ['Annual contract,Otter Ltd,Proposal sent,2500,EUR,2027-01-15,,'],
    { updated: 1, added: 0 },
    ['2500 open 2026-12-15'],
  ],
  [
    'the contract of another year at the same price',
    ['Annual contract,Otter Ltd,Closed won,1000,EUR,2026-10-01,,'],
    { updated: 0, added: 1 },
    ['1000 accepted 2026-10-01'],
  ],
  [
    'what may be each of two',
    ['Annual contract,Otter Ltd,Closed won,2700,EUR,2026-11-20,,'],
    { updated: 0, added: 1 },
    ['2700 accepted 2026-11-20'],
  ],
])('deals of one name are told apart, in whatever order the book has them: %s', (_, lines, counts, changed) => {
  const before = carryOut(deal(YEARLY.join('\n')), book);
  for (const proposals of [before.proposals, before.proposals.toReversed()]) {
    const plan = deal(lines.join('\n'), { ...before, proposals });
    expect(plan).toMatchObject(counts);
    expect(told(plan.records)).toEqual(changed);
  }
});

it('any list of deals taken in twice changes nothing', () => {
  const line = fc.record({
    title: fc.constantFrom('Annual contract', 'Pumps', ''),
    stage: fc.constantFrom('Closed won', 'Closed lost', 'Proposal sent', 'Negotiation', 'Withdrawn', ''),
    amount: fc.constantFrom('', '1000', '2000'),
    date: fc.constantFrom('', '2025-10-01', '2026-10-15', '2026-12-15'),
    sent: fc.constantFrom('', '2025-09-01', '2026-10-01'),
    until: fc.constantFrom('', '2026-12-31'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (lines, order) => {
      const file = lines
        .map((one) => `${one.title},Otter Ltd,${one.stage},${one.amount},EUR,${one.date},${one.sent},${one.until}`)
        .join('\n');
      const after = carryOut(deal(file), book);
      const proposals = after.proposals
        .map((one) => [order.next().value ?? 0, one] as const)
        .sort(([one], [other]) => one - other)
        .map(([, one]) => one);
      expect(deal(file, { ...after, proposals })).toMatchObject({ added: 0, updated: 0, records: { proposals: [] } });
    }),
  );
});
