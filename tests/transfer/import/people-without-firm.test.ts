import { describe, expect, it } from 'vitest';
import type { NameAnswer } from '../../../lib/transfer/import/open-name';
import { bookOf, carryOut, planFile, refusals } from './case';

const FILE = 'Name;Company;E-mail\nEva Muster;;eva@gmail.com\nMax Dahl;;max@otter.example\nIda Dahl;;ida@otter.example';
const otter = bookOf('Account;Website\nOtter Ltd;');
const [account] = otter.accounts;

const answered = (...answers: [string, NameAnswer][]) => planFile(FILE, otter, { names: new Map(answers) });
const names = (plan: ReturnType<typeof planFile>) =>
  plan.names?.map(({ key, name, lines, waits, similar }) => [key, name, lines, waits, similar.map((one) => one.name)]);

describe('people beside whom no firm stands', () => {
  it('are asked about under names, by the domain of a firm or their own name, and stay out until then', () => {
    const plan = planFile(FILE, otter);
    expect(refusals(plan)).toEqual(['2 firmAsked', '3 firmAsked', '4 firmAsked']);
    expect(names(plan)).toEqual([
      ['otter example', 'otter.example', 2, true, ['Otter Ltd']],
      ['eva muster', 'Eva Muster', 1, true, []],
    ]);
    expect(plan.records.accounts).toEqual([]);
  });

  it('go to the account that is said, which then holds their domain and is not called after anybody', () => {
    const is = { is: account?.id ?? '' };
    const plan = answered(['otter example', is], ['eva muster', is]);
    expect(plan).toMatchObject({ added: 3, refused: [] });
    expect(plan.records.accounts).toMatchObject([{ id: account?.id, aliases: [], domains: ['otter.example'] }]);
    expect(plan.records.people.map(({ accountId }) => accountId)).toEqual(Array(3).fill(account?.id));
    expect(planFile(FILE, carryOut(plan, otter))).toMatchObject({ added: 0, updated: 0, refused: [] });
  });

  it('get an account of their own, each firm one, and no more the next time', () => {
    const plan = planFile(FILE, otter, {
      names: new Map([
        ['otter example', 'create'],
        ['eva muster', 'create'],
      ]),
    });
    const made = plan.records.accounts.map(({ name, domains, status }) => [name, domains, status]);
    expect(made).toEqual([
      ['Eva Muster', [], 'prospect'],
      ['otter.example', ['otter.example'], 'prospect'],
    ]);
    expect(planFile(FILE, carryOut(plan, otter))).toMatchObject({ added: 0, updated: 0, refused: [] });
  });

  it('stay out where that is said', () => {
    expect(refusals(answered(['eva muster', 'leave']))).toContain('2 nameLeftOut');
  });
});
