import { describe, expect, it } from 'vitest';
import { bookOf, leftOut, planFile, refusals } from './case';

const names = (book: ReturnType<typeof bookOf>) => book.accounts.map((account) => account.name);

it('adds every account of a file with all that it says', () => {
  const plan = planFile(
    'account;domain;parent;industry;market;status;kam;alias;website;tags\n' +
      'Kovács Bau Kft.;https://www.kovacs-bau.test/hu;Kovács Group;Building;Hungary;Kunde;Anna;"Kovács Bau; KB";' +
      'www.kovacs-bau.test/en;"fair 2026, cranes; Fair 2026"\n' +
      'Kovács Group;;;;;;;;;\n',
  );
  expect(plan).toMatchObject({ added: 2, updated: 0, unchanged: 0, refused: [] });
  const [bau, group] = plan.records.accounts;
  expect(bau).toMatchObject({
    name: 'Kovács Bau Kft.',
    domains: ['kovacs-bau.test'],
    parentId: group?.id,
    industry: 'Building',
    market: 'Hungary',
    status: 'customer',
    kam: 'Anna',
    aliases: ['Kovács Bau', 'KB'],
    website: 'www.kovacs-bau.test/en',
    tags: ['fair 2026', 'cranes'],
  });
  expect(group).not.toHaveProperty('website');
  expect(group).not.toHaveProperty('tags');
});

it('takes the first of several websites, the domains of all of them, and adds its tags to those in the book', () => {
  const file = 'account,website,tags\nMuster,"https://muster.test, muster.example/de",cranes';
  const book = bookOf(file);
  expect(book.accounts).toMatchObject([
    { website: 'https://muster.test', domains: ['muster.test', 'muster.example'], tags: ['cranes'] },
  ]);
  expect(planFile(file, book)).toMatchObject({ unchanged: 1, updated: 0 });
  const more = planFile('account,tags\nMuster,"Cranes;fair"', book);
  expect(more.records.accounts).toMatchObject([{ website: 'https://muster.test', tags: ['cranes', 'fair'] }]);
});

describe('an account in the book', () => {
  const book = bookOf('account,domain,industry,kam,alias\nMuster Maschinen AG,muster.test,Machinery,Anna,MuMa');

  it.each([
    ['its name', 'account,market\nMUSTER  maschinen ag,Germany'],
    ['an alias', 'account,market\nmuma,Germany'],
    ['its domain', 'account,domain,market\nMuster Group,www.muster.test,Germany'],
    ['its name without the points', 'account,market\n"Muster. Maschinen, AG.",Germany'],
  ])('is found by %s and keeps what the file does not say', (_, file) => {
    const plan = planFile(file, book);
    expect(plan).toMatchObject({ added: 0, updated: 1, refused: [] });
    expect(plan.records.accounts).toMatchObject([
      { id: book.accounts[0]?.id, name: 'Muster Maschinen AG', industry: 'Machinery', kam: 'Anna', market: 'Germany' },
    ]);
  });

  it('keeps what an empty cell does not say', () => {
    expect(planFile('account,industry,kam\nMuster Maschinen AG,,', book)).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it.each([
    'Muster Maschinen GmbH',
    'Muster Maschinen',
    'Muster Maschinen II AG',
    'Muster Maschnen AG',
    'Maschinen Muster AG',
  ])('is asked about beside %s, and nothing is decided', (name) => {
    const plan = planFile(`account,market\n${name},Germany`, book);
    expect(refusals(plan)).toEqual(['2 nameAsked']);
    expect(plan.names).toMatchObject([{ name, lines: 1, waits: true, similar: [{ name: 'Muster Maschinen AG' }] }]);
    expect(plan.records.accounts).toEqual([]);
  });
});

it('takes two legal forms and two companies of one domain in the same file for four companies', () => {
  const file = 'account,domain\nTisza Kft.,\nTisza Zrt.,\nFjell AS,fjell.test\nFjell Eiendom AS,fjell.test';
  const book = bookOf(file);
  expect(names(book)).toEqual(['Tisza Kft.', 'Tisza Zrt.', 'Fjell AS', 'Fjell Eiendom AS']);
  expect(planFile(file, book)).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
});

it('takes two lines of one name for one account', () => {
  const plan = planFile('account,industry,market\nMuster,Machinery,\nmuster,,Germany');
  expect(plan).toMatchObject({ added: 1, unchanged: 1 });
  expect(plan.records.accounts).toMatchObject([{ industry: 'Machinery', market: 'Germany' }]);
});

it.each([['without a name', 'account,domain\n,muster.test', ['2 missing']]])(
  'refuses lines %s',
  (_, file, expected) => {
    expect(refusals(planFile(file))).toEqual(expected);
  },
);

it.each([
  ['a free-mail domain', 'account,domain\nMuster,gmail.com', ['domain']],
  ['a website that is none', 'account,website\nMuster,none yet', ['website']],
  ['a tag that is too long', `account,tags\nMuster,${'x'.repeat(101)}`, ['tags']],
  ['a domain that is none', 'account,domain\nMuster,n/a', ['domain']],
  ['a status that nobody knows', 'account,status\nMuster,platinum', ['status']],
  ['a parent that nobody knows', 'account,parent\nMuster,Nobody', ['parent']],
  ['a parent that is itself', 'account,parent\nA,A', ['parent']],
  ['a parent that closes a circle', 'account,parent\nA,\nB,A\nA,B', ['parent']],
])('leaves out %s, and takes the line in', (_, file, fields) => {
  const plan = planFile(file);
  expect(plan.refused).toEqual([]);
  expect(new Set(leftOut(plan))).toEqual(new Set(fields));
  expect(plan.added).toBeGreaterThan(0);
});

it.each(['Grand Total', 'Gesamtergebnis', 'Összesen', 'Totalt', 'Groottotaal'])(
  '%s beside a sum is no account',
  (total) => {
    const plan = planFile(`Account;Staff\nOtter;5\nHeron;7\n${total};12\n`);
    expect(plan.records.accounts.map(({ name }) => name)).toEqual(['Otter', 'Heron']);
    expect(plan.notes).toContainEqual(expect.objectContaining({ kind: 'totals', lines: 1 }));
  },
);

it('a firm that is called so stays one', () => {
  expect(names(bookOf('Account;City\nTotal;Paris\n'))).toEqual(['Total']);
});
