import { describe, expect, it } from 'vitest';
import type { NameAnswer, OtherNames } from '../../../lib/transfer/import/open-name';
import type { ImportRecords } from '../../../lib/transfer/import/plan';
import { bookOf, planFile, refusals } from './case';

/** A file of each kind that names an account which the book has under a like name, and what it brings. */
const FILES: [kind: keyof ImportRecords, text: (account: string) => string, isAsked: boolean][] = [
  ['touches', (account) => `date,account,contact kind,text\n2026-09-01,${account},call,Prices`, true],
  ['facts', (account) => `account,section,text\n${account},general,Builds a second plant`, true],
  ['targets', (account) => `account,year,target turnover\n${account},2026,120000`, true],
  ['followUps', (account) => `account,text,by when,state of the step\n${account},Ring,2026-12-01,open`, true],
  ['goals', (account) => `account,kind of entry,text\n${account},tie closer,More of group B`, true],
  ['proposals', (account) => `deal name,account,deal stage,amount\nPumps,${account},Open,500`, false],
  ['people', (account) => `name,email,account\nEva Muster,eva@x.test,${account}`, false],
  ['ledgerBlocks', (account) => `date,account,revenue\n2026-09-01,${account},5`, false],
];

describe.each(FILES)('names in a file of %s', (kind, text, isAsked) => {
  const book = bookOf('account\nSeeadler Handel GmbH');
  const [known] = book.accounts;
  const plan = (account: string, answer?: NameAnswer, otherNames?: OtherNames) => {
    const [key = ''] = planFile(text(account), book).names?.map((one) => one.key) ?? [];
    const names = answer && new Map([[key, answer]]);
    return planFile(text(account), book, { ...(names && { names }), ...(otherNames && { otherNames }) });
  };
  const ids = (planned: ReturnType<typeof plan>) =>
    (planned.records[kind] as { accountId?: string; accountIds?: string[] }[]).map(
      ({ accountId, accountIds }) => accountId ?? accountIds?.[0],
    );

  it('ask whether one is the account that is called alike', () => {
    const asked = plan('Seeadler Handel Kft.');
    expect(refusals(asked)).toEqual(['2 nameAsked']);
    expect(asked.names).toMatchObject([{ waits: true, similar: [{ id: known?.id }] }]);
    const said = plan('Seeadler Handel Kft.', { is: known?.id ?? '' });
    expect(ids(said)).toEqual([known?.id]);
    expect(said.records.accounts).toMatchObject([{ id: known?.id, aliases: ['Seeadler Handel Kft.'] }]);
  });

  it('create one that is like none where that is said, or leave it out', () => {
    const asked = plan('Nordlys AS');
    expect([asked.names?.[0]?.waits, refusals(asked)]).toEqual([isAsked, isAsked ? ['2 noSuchAccount'] : []]);
    for (const said of [plan('Nordlys AS', 'create'), plan('Nordlys AS', undefined, 'create')]) {
      expect(said.records.accounts).toMatchObject([{ name: 'Nordlys AS' }]);
      expect(ids(said)).toEqual([said.records.accounts[0]?.id]);
      expect(said.notes).toContainEqual(expect.objectContaining({ kind: 'newAccounts', lines: 1 }));
    }
    const left = plan('Nordlys AS', 'leave');
    expect([refusals(left), left.records.accounts, ids(left)]).toEqual([['2 nameLeftOut'], [], []]);
  });
});

it('a contact of an unknown address asks by its domain, which the account then holds', () => {
  const book = bookOf('account\nSeeadler Handel GmbH');
  const file = 'date,email,contact kind,text\n2026-09-01,eva@seeadler.test,call,Prices';
  const [asked] = planFile(file, book).names ?? [];
  expect(asked).toMatchObject({ name: 'seeadler.test', waits: true });
  const said = planFile(file, book, { names: new Map([[asked?.key ?? '', { is: book.accounts[0]?.id ?? '' }]]) });
  expect(said.records.accounts).toMatchObject([
    { name: 'Seeadler Handel GmbH', aliases: [], domains: ['seeadler.test'] },
  ]);
  expect(said.records.touches).toHaveLength(1);
});

it('a name that is answered keeps its place among those that wait', () => {
  const book = bookOf('account\nSeeadler Handel GmbH');
  const names = ['Nordlys AS', 'Seeadler Handel Kft.', 'Nordlys AS', 'Seeadler Handels AG'];
  const file = ['date,account,revenue', ...names.map((name, at) => `2026-09-0${at + 1},${name},5`)].join('\n');
  const order = (plan: ReturnType<typeof planFile>) => plan.names?.map(({ name }) => name);
  const asked = planFile(file, book);
  expect(order(asked)).toEqual(['Seeadler Handel Kft.', 'Seeadler Handels AG', 'Nordlys AS']);
  const said = planFile(file, book, { names: new Map([[asked.names?.[0]?.key ?? '', 'create']]) });
  expect(said.names?.map(({ waits }) => waits)).toEqual([false, true, false]);
  expect(order(said)).toEqual(order(asked));
});

it('a line that is refused for something else creates nobody', () => {
  const book = bookOf('account\nSeeadler Handel GmbH');
  for (const file of [
    'date,account,contact kind,text\n2027-09-01,Nordlys AS,call,x',
    'account,section,text\nNordlys AS,unheard of,x',
    'account,year,target turnover\nNordlys AS,soon,5',
    'account,kind of entry,text\nNordlys AS,unheard of,x',
  ]) {
    const plan = planFile(file, book, { otherNames: 'create' });
    expect([refusals(plan).length, plan.records.accounts]).toEqual([1, []]);
  }
});
