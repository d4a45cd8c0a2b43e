import { describe, expect, it } from 'vitest';
import { bookOf, planFile, refusals } from './case';

const accounts = 'account,domain\nKovács Bau Kft.,kovacs-bau.test\nMuster Maschinen AG,muster.test';
const book = bookOf(accounts);
const [bau] = book.accounts;

it('adds people with all that a file says, and a manager of a later line', () => {
  const plan = planFile(
    'name;email;account;title;function;role;power;support;reports to;phone\n' +
      'Szabó Gergő;G.Szabo@kovacs-bau.test;Kovács Bau;Projektleiter;Technik;Anwender, Fürsprecher;1;-2;Kovács Ágnes;+36 1\n' +
      'Kovács Ágnes;agnes@kovacs-bau.test;kovacs-bau.test;;Geschäftsführung;Entscheider;3;2;;\n',
    book,
  );
  expect(plan).toMatchObject({ added: 2, refused: [] });
  const [gergo, agnes] = plan.records.people;
  expect(gergo).toMatchObject({
    name: 'Szabó Gergő',
    emails: ['g.szabo@kovacs-bau.test'],
    accountId: bau?.id,
    title: 'Projektleiter',
    phones: ['+36 1'],
    group: { roles: ['user', 'champion'], function: 'technical', power: 1, support: -2, reportsToId: agnes?.id },
  });
  expect(agnes).toMatchObject({ accountId: bau?.id, group: { roles: ['decision maker'], power: 3, support: 2 } });
});

describe('somebody in the book', () => {
  const withPeople = bookOf(
    accounts,
    'name,email,account,title,power\nAnn Lee,ann@muster.test,Muster Maschinen AG,Buyer,2',
  );
  const [ann] = withPeople.people;
  const [newAccount, oldAccount] = withPeople.accounts;

  it.each([
    ['an address', 'email,phone\nANN@muster.test,123'],
    ['an address with a plus form', 'email,phone\nann+shop@muster.test,123'],
    ['the name within the account', 'name,account,phone\nann lee,Muster Maschinen AG,123'],
  ])('is found by %s and keeps what the file does not say', (_, file) => {
    const plan = planFile(file, withPeople);
    expect(plan).toMatchObject({ added: 0, updated: 1 });
    expect(plan.records.people).toMatchObject([
      { id: ann?.id, emails: ['ann@muster.test'], title: 'Buyer', group: { power: 2 }, phones: ['123'] },
    ]);
  });

  it('is another one than a namesake at another account', () => {
    expect(planFile('name,account\nAnn Lee,Kovács Bau Kft.', withPeople)).toMatchObject({ added: 1 });
  });

  it('moves with the history kept, once', () => {
    const file = 'email,account\nann@muster.test,Kovács Bau Kft.';
    const plan = planFile(file, withPeople);
    expect(plan.records.people).toMatchObject([
      { id: ann?.id, accountId: newAccount?.id, formerAccounts: [{ accountId: oldAccount?.id, until: '2026-11-21' }] },
    ]);
    expect(planFile(file, { ...withPeople, people: plan.records.people })).toMatchObject({ unchanged: 1, updated: 0 });
  });
});

it.each([
  ['without a name', 'name,email,account\n,a@muster.test,Muster Maschinen AG', ['2 missing']],
  ['without an account', 'name,email,account\nA,a@muster.test,', ['2 missing']],
  ['of an account that is not in the book', 'name,account,email\nA,Nobody,', ['2 noSuchAccount']],
  ['with an address that is none', 'name,account,email\nA,Muster Maschinen AG,a@@b', ['2 notAnAddress']],
  ['with a role that nobody knows', 'name,account,email,role\nA,Muster Maschinen AG,,boss', ['2 notAWord']],
  ['with more power than there is', 'name,account,email,power\nA,Muster Maschinen AG,,4', ['2 outOfRange']],
  ['with half a support', 'name,account,email,support\nA,Muster Maschinen AG,,0.5', ['2 outOfRange']],
  [
    'with a manager at another account',
    'name,account,email,reports to\nA,Muster Maschinen AG,,B\nB,Kovács Bau Kft.,,',
    ['2 noSuchPerson'],
  ],
])('refuses lines %s', (_, file, expected) => {
  expect(refusals(planFile(file, book))).toEqual(expected);
});

it('refuses a name that two people at the account have', () => {
  const twins = bookOf(accounts, 'name,email,account\nA,a1@muster.test,Muster Maschinen AG');
  const [one] = twins.people;
  if (!one) throw new Error('nobody');
  const people = [one, { ...one, id: 'twin', emails: ['a2@muster.test'] }];
  expect(refusals(planFile('name,account,phone,email\nA,Muster Maschinen AG,1,', { ...twins, people }))).toEqual([
    '2 severalPeople',
  ]);
});

it('takes an address under two names or accounts in one file for a shared mailbox, and moves nobody', () => {
  const file =
    'name,email,account\nAnn,sales@muster.test,Muster Maschinen AG\nBo,sales@muster.test,Muster Maschinen AG\nann,sales@muster.test,Kovács Bau Kft.';
  expect(refusals(planFile(file, book))).toEqual(['3 contradiction', '4 contradiction']);
});

it('joins first and last names', () => {
  const plan = planFile('First Name,Last Name,Email,Company\nAnn,Lee,ann@muster.test,Muster Maschinen AG', book);
  expect(plan.records.people).toMatchObject([{ name: 'Ann Lee' }]);
});
