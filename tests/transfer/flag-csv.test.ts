import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LabelId } from '../../lib/domain/records/account';
import type { Prospect } from '../../lib/domain/records/prospect';
import { flagCsv } from '../../lib/transfer/flag-csv';
import { carryOut, EMPTY, planFile } from './import/case';

const flag: Prospect = {
  id: 'p',
  company: 'Brightwater, Ltd',
  domain: 'brightwater.test',
  people: [{ name: 'Priya Nair', email: 'priya@brightwater.test' }],
  need: { score: 2, evidence: 'Opens "three" plants' },
  ability: { score: 1, evidence: '' },
  authority: { score: 0, evidence: '' },
  suspectedLabels: ['potential', 'partner'],
  why: '=SUM(A1)',
  flaggedOn: '2026-11-19',
  flaggedBy: 'rep@our-firm.test',
  status: 'waiting',
};

/** Everything of a flag that is no matter of one book. */
const said = ({ id: _id, accountId: _account, status: _status, ...rest }: Prospect) => rest;

it('runs nothing as a formula that somebody typed', () => {
  expect(flagCsv(flag)).toContain(",'=SUM(A1),");
});

const text = fc
  .oneof(fc.string({ maxLength: 30 }), fc.constantFrom('=1+1', "'=1", "''-x", '@SUM', '"a";b', 'Zwei\nZeilen'))
  .map((one) => one.replaceAll('\r', '').trim());
const filled = text.filter((one) => one !== '');
const score = fc.record({ score: fc.constantFrom(0 as const, 1 as const, 2 as const), evidence: text });
const email = fc.constantFrom('priya@brightwater.test', "o'neil+x@dark.test", 'å@fjell.test');
const anyFlag: fc.Arbitrary<Prospect> = fc
  .record(
    {
      company: filled,
      domain: fc.constantFrom('brightwater.test', 'xn--fjll-roa.test'),
      people: fc.array(
        fc.oneof(fc.record({ name: filled, email }), fc.record({ name: filled }), fc.record({ email })),
        {
          maxLength: 4,
        },
      ),
      need: score,
      ability: score,
      authority: score,
      suspectedLabels: fc.uniqueArray(fc.constantFrom(...LabelId.options)),
      why: text,
      flaggedOn: fc.constantFrom('2026-11-19', '2024-02-29'),
      flaggedBy: email,
    },
    {
      requiredKeys: ['company', 'people', 'need', 'ability', 'authority', 'suspectedLabels', 'why', 'flaggedOn'],
    },
  )
  .map((given) => ({ ...given, id: 'p', status: 'waiting' }));

it('comes back from its file as it was, and a second time as nothing new', () => {
  fc.assert(
    fc.property(anyFlag, (left) => {
      const plan = planFile(flagCsv(left));
      expect(plan).toMatchObject({ added: 1, refused: [] });
      expect(plan.records.prospects.map(said)).toEqual([said(left)]);
      expect(planFile(flagCsv(left), carryOut(plan))).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
      expect(planFile(flagCsv(left), { ...EMPTY, prospects: [left] })).toMatchObject({ added: 0, unchanged: 1 });
    }),
    { numRuns: 500 },
  );
});
