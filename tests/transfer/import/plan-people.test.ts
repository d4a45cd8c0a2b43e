import { describe, expect, it } from 'vitest';
import { bookOf, carryOut, leftOut, planFile, refusals } from './case';

const accounts = 'account,domain\nKovács Bau Kft.,kovacs-bau.test\nMuster Maschinen AG,muster.test';
const book = bookOf(accounts);
const [bau] = book.accounts;

it('adds people with all that a file says, and a manager of a later line', () => {
  const plan = planFile(
    'name;email;account;title;function;role;power;support;reports to;phone\n' +
      'Szabó Gergő;G.Szabo@kovacs-bau.test;Kovács Bau Kft.;Projektleiter;Technik;Anwender, Fürsprecher;1;-2;Kovács Ágnes;+36 1\n' +
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

  it('is another one than a namesake with another address at the same account', () => {
    const plan = planFile('name,email,account\nAnn Lee,a.lee@muster.test,Muster Maschinen AG', withPeople);
    expect(plan).toMatchObject({ added: 1, updated: 0 });
    expect(plan.records.people[0]?.id).not.toBe(ann?.id);
    // Who has no address yet is the one whose address comes.
    const without = bookOf(accounts, 'name,account\nAnn Lee,Muster Maschinen AG');
    const given = planFile('name,email,account\nAnn Lee,a.lee@muster.test,Muster Maschinen AG', without);
    expect(given).toMatchObject({ added: 0, updated: 1 });
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

describe('somebody who has moved', () => {
  const team = bookOf(
    accounts,
    'name,email,account,role,power,support,function,reports to\n' +
      'Ann Lee,ann@muster.test,Muster Maschinen AG,decision maker,3,2,finance,\n' +
      'Bo Yi,bo@muster.test,Muster Maschinen AG,user,1,1,technical,ann@muster.test\n' +
      'Cy Po,cy@muster.test,Muster Maschinen AG,,,,,bo@muster.test',
  );
  const [ann, bo, cy] = team.people;

  it('leaves what they were in the group behind, and nobody reports to them any more', () => {
    const plan = planFile('email,account\nann@muster.test,Kovács Bau Kft.', team);
    expect(plan).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    const [moved, freed, ...others] = plan.records.people;
    expect(moved?.group).toEqual({ roles: [], knownBy: [], function: 'finance' });
    expect(freed).toEqual({
      ...bo,
      updatedAt: '2026-11-21T08:00:00Z',
      group: { ...bo?.group, reportsToId: undefined },
    });
    expect(others).toEqual([]);
    expect(ann?.group.power).toBe(3);
  });

  it('takes up the group that the file says they are in there', () => {
    const plan = planFile(
      'email,account,power,reports to\nbo@muster.test,Kovács Bau Kft.,2,ann@muster.test\nann@muster.test,Kovács Bau Kft.,3,',
      team,
    );
    expect(plan.refused).toEqual([]);
    const groups = new Map(plan.records.people.map(({ id, group }) => [id, group]));
    expect(groups.get(bo?.id ?? '')).toMatchObject({ roles: [], power: 2, reportsToId: ann?.id });
    expect(groups.get(ann?.id ?? '')).toMatchObject({ roles: [], power: 3 });
    expect(groups.get(cy?.id ?? '')).not.toHaveProperty('reportsToId');
  });

  it('frees somebody of whom the file says something else, too', () => {
    const plan = planFile('email,account,phone\nann@muster.test,Kovács Bau Kft.,\nbo@muster.test,,123', team);
    expect(plan.records.people).toMatchObject([{ id: ann?.id }, { id: bo?.id, phones: ['123'] }]);
    expect(plan.records.people[1]?.group).not.toHaveProperty('reportsToId');
  });
});

it.each([
  [
    'with a name that nobody can see',
    'name,email,account\n\u200b\u2060,a@muster.test,Muster Maschinen AG',
    ['2 missing'],
  ],
  ['without a name', 'name,email,account\n,a@muster.test,Muster Maschinen AG', ['2 missing']],
  ['without an account', 'name,email,account\nA,a@nowhere.test,', ['2 firmAsked']],
])('refuses lines %s', (_, file, expected) => {
  expect(refusals(planFile(file, book))).toEqual(expected);
});

it.each([
  ['an address that is none', 'name,account,email\nA,Muster Maschinen AG,a@@b', ['email']],
  ['a role that nobody knows', 'name,account,email,role\nA,Muster Maschinen AG,,boss', ['role']],
  ['a department that nobody knows', 'name,account,email,department\nA,Muster Maschinen AG,,Logistics', ['function']],
  ['more power than there is', 'name,account,email,power\nA,Muster Maschinen AG,,4', ['power']],
  ['half a support', 'name,account,email,support\nA,Muster Maschinen AG,,0.5', ['support']],
  ['a form of address', 'name,account,email,title\nA,Muster Maschinen AG,,Ms.', ['title']],
  [
    'a manager at another account',
    'name,account,email,reports to\nA,Muster Maschinen AG,,B\nB,Kovács Bau Kft.,,',
    ['reportsTo'],
  ],
])('leaves out %s, and takes the line in', (_, file, fields) => {
  const plan = planFile(file, book);
  expect(plan.refused).toEqual([]);
  expect(leftOut(plan)).toEqual(fields);
  expect(plan.records.people[0]).toMatchObject({ name: 'A' });
});

it('creates the company of somebody new, and never one that is named after a person', () => {
  const plan = planFile('name,account,email\nA,Nobody Ltd,\nB,,b@muster.test\nC,,c@gmail.com', book);
  expect(plan.records.accounts).toMatchObject([{ name: 'Nobody Ltd', status: 'prospect' }]);
  expect(plan.records.people.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(plan.records.people[1]?.accountId).toBe(book.accounts[1]?.id);
  expect(refusals(plan)).toEqual(['4 firmAsked']);
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
    'name,email,account\nAnn,ann.bo@muster.test,Muster Maschinen AG\nBo,ann.bo@muster.test,Muster Maschinen AG\nann,ann.bo@muster.test,Kovács Bau Kft.';
  expect(refusals(planFile(file, book))).toEqual(['3 contradiction', '4 contradiction']);
});

it('takes in people beside a mailbox of many without it, and says so', () => {
  const file =
    'First name,Last name,Company,Email\nMax,Stein,Muster Maschinen AG,info@muster.test\nEva,Roth,Muster Maschinen AG,info@muster.test';
  const plan = planFile(file, book);
  expect(plan).toMatchObject({ added: 2, refused: [] });
  expect(plan.records.people.map(({ name, emails }) => [name, ...emails])).toEqual([['Max Stein'], ['Eva Roth']]);
  expect(leftOut(plan)).toEqual(['email']);
  expect(planFile(file, carryOut(plan, book))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
});

describe('a line without an address', () => {
  const line = (name: string, email: string, at = 'Muster Maschinen AG') => `${name},${email},${at}`;
  it.each([
    ['between two with addresses', [line('Ann', 'b@x.test'), line('ann', ''), line('ann', 'a@x.test')]],
    ['before both', [line('ann', ''), line('Ann', 'b@x.test'), line('ann', 'a@x.test')]],
    ['after both', [line('Ann', 'b@x.test'), line('ann', 'a@x.test'), line('ann', '')]],
  ])('means none of two of that name: %s', (_, lines) => {
    const file = ['name,email,account', ...lines].join('\n');
    const plan = planFile(file, book);
    expect(plan).toMatchObject({ added: 2, refused: [{ reason: 'severalPeople' }] });
    expect(planFile(file, carryOut(plan, book))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('means the one of that name, wherever it stands', () => {
    const file = `name,email,account\n${line('Ann', '')}\n${line('Ann', 'a@x.test')}`;
    expect(planFile(file, book)).toMatchObject({ added: 1, unchanged: 1, refused: [] });
  });

  it('means nobody who leaves the account, or the name, by the same file', () => {
    const team = bookOf(
      accounts,
      'name,email,account\nAnn,a@x.test,Muster Maschinen AG\nBo,b@x.test,Muster Maschinen AG',
    );
    const lines = [
      line('Ann', 'a@x.test', 'Kovács Bau Kft.'),
      line('Ann', ''),
      line('Bea', 'b@x.test'),
      line('Bo', ''),
    ];
    const file = ['name,email,account', ...lines].join('\n');
    const plan = planFile(file, team);
    expect(plan).toMatchObject({ added: 2, updated: 2, refused: [] });
    expect(planFile(file, carryOut(plan, team))).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
  });
});

it('knows nobody by an address that a line without a name gave them', () => {
  const team = bookOf(accounts, 'name,email,account\nAnn,a@x.test,Muster Maschinen AG');
  const file = 'name,email,title\n,"c@x.test",Buyer\n,"a@x.test c@x.test",Boss';
  const plan = planFile(file, team);
  expect(refusals(plan)).toEqual(['2 missing']);
  expect(planFile(file, carryOut(plan, team))).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
});

it('joins first and last names', () => {
  const plan = planFile('First Name,Last Name,Email,Company\nAnn,Lee,ann@muster.test,Muster Maschinen AG', book);
  expect(plan.records.people).toMatchObject([{ name: 'Ann Lee' }]);
});

it('finds whom somebody reports to by a name with a sign of addresses in it', () => {
  const { people } = bookOf(
    'account\nMuster',
    'name,account,reports to\nAda @ Muster,Muster,\nBo Berg,Muster,Ada @ Muster',
  );
  const [ada, bo] = people;
  expect(bo?.group.reportsToId).toBe(ada?.id);
});

it.each(['Birthday', 'Geburtsdatum', 'Születésnap', 'Fødselsdag', 'Verjaarsdag'])(
  'takes no birthday into the records, and says whose it is: %s',
  (heading) => {
    const plan = planFile(`Name,Company,${heading}\nEva Muster,Otter Ltd,1980-03-04\nJo Berg,Otter Ltd,\n`);
    expect(plan.notes).toContainEqual({ kind: 'birthdays', lines: 1, sums: {}, fields: [] });
    expect(JSON.stringify(plan.records)).not.toContain('1980');
    const [eva] = plan.records.people;
    expect(plan.birthdays).toEqual([{ personId: eva?.id, month: 3, day: 4 }]);
  },
);
