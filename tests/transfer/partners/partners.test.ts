import { expect, it } from 'vitest';
import { bookOf, carryOut, planFile } from '../import/case';
import { toldBook } from '../import/told-book';

const ROWS = (yes: string, no: string) => [
  `Otter Ltd;${yes};;info@otter.test;`,
  `Eva Muster;${no};Otter Ltd;eva@otter.test;CEO`,
  `Tisza Kft.;${yes};;;`,
  `Jan Berg;${no};Tisza Kft.;;CFO`,
];

const BOOK = [
  'prospect Otter Ltd',
  'prospect Tisza Kft.',
  'Eva Muster of Otter Ltd, CEO, eva@otter.test',
  'Jan Berg of Tisza Kft., CFO',
];

it.each([
  ['Display Name;Is a Company;Related Company;Email;Job Position', 'True', 'False'],
  ['Name;is_company;Related Company;Email;Job Position', '1', '0'],
  ['Complete Name;Company Type;Related Company;Email;Job Position', 'Company', 'Individual'],
  ['Name;Contact type;Company;Email;Title', 'Organisation', 'Person'],
  ['Anzeigename;Ist ein Unternehmen;Unternehmen;E-Mail;Position', 'WAHR', 'FALSCH'],
  ['Name;Unternehmensart;Unternehmen;E-Mail;Position', 'Unternehmen', 'Einzelperson'],
  ['Name;Kontaktart;Firma;E-Mail;Position', 'Firma', 'Person'],
  ['Név;Vállalat;Cég neve;E-mail;Beosztás', 'IGAZ', 'HAMIS'],
  ['Név;Cég típusa;Cég;E-mail;Beosztás', 'Vállalat', 'Magánszemély'],
  ['Navn;Er et firma;Selskap;E-post;Stilling', 'sann', 'usann'],
  ['Navn;Selskapstype;Selskap;E-post;Stilling', 'Selskap', 'Privatperson'],
  ["Naam;Is 'n maatskappy;Maatskappy;E-pos;Posbenaming", 'ja', ''],
  ['Naam;Maatskappytipe;Maatskappy;E-pos;Posbenaming', 'Maatskappy', 'Individu'],
])('takes firms for accounts and people for people by %s', (headings, yes, no) => {
  expect(toldBook([headings, ...ROWS(yes, no)].join('\n'))).toEqual(BOOK);
});

it.each([
  ['many firms', [...ROWS('True', 'False'), ...[1, 2, 3, 4].map((at) => `Alba ${at} GmbH;True;;;`)]],
  ['many people', [...ROWS('True', 'False'), ...'ABCDE'.split('').map((at) => `Ann ${at}lee;False;Otter Ltd;;`)]],
])('does so among %s, in any order', (_, rows) => {
  const headings = 'Complete Name;Is a Company;Related Company;Email;Job Position';
  const [first, second] = [rows, rows.toReversed()].map((lines) => toldBook([headings, ...lines].join('\n')).sort());
  expect(first).toEqual(second);
  expect(first).toEqual(expect.arrayContaining(BOOK));
  expect(first).toHaveLength(rows.length);
});

it('finds the firm before the name where no column names it', () => {
  const file =
    'Display Name;Company Type;Email\nOtter Ltd;Company;\n"Otter Ltd, Eva Muster";Individual;eva@otter.test\n';
  expect(toldBook(file)).toEqual(['prospect Otter Ltd', 'Eva Muster of Otter Ltd, eva@otter.test']);
});

it('makes somebody without a firm a customer of their own name, unless their address leads to one', () => {
  const file = [
    'Name;is_company;Related Company;Email;Job Position',
    ...ROWS('1', '0'),
    'Ada Holm;0;;ada@home.test;',
    'Ole Dahl;0;;;',
    'Ida Lund;0;;ida@otter.test;',
  ].join('\n');
  const first = bookOf('account,domain\nOtter Ltd,otter.test');
  const plan = planFile(file, first);
  const book = carryOut(plan, first);
  const at = new Map(book.accounts.map(({ id, name }) => [id, name]));
  expect(plan.refused).toEqual([]);
  expect(book.people.map(({ name, accountId }) => `${name}: ${at.get(accountId)}`).sort()).toEqual([
    'Ada Holm: Ada Holm',
    'Eva Muster: Otter Ltd',
    'Ida Lund: Otter Ltd',
    'Jan Berg: Tisza Kft.',
    'Ole Dahl: Ole Dahl',
  ]);
  expect(plan.notes).toContainEqual(expect.objectContaining({ kind: 'privatePeople', lines: 2 }));
  expect(planFile(file, book)).toMatchObject({ added: 0, updated: 0, refused: [] });
  expect(carryOut(planFile(file, book), book)).toEqual(book);
});

it('asks about somebody without a firm who is called like a customer of the book', () => {
  const book = bookOf('account\nAda Holm GmbH');
  const file = ['Name;is_company;Related Company;Email;Job Position', ...ROWS('1', '0'), 'Ada Holm;0;;;'].join('\n');
  const plan = planFile(file, book);
  expect(plan.names?.filter(({ waits }) => waits).map(({ name }) => name)).toEqual(['Ada Holm']);
  expect(plan.records.people.map(({ name }) => name)).not.toContain('Ada Holm');
});

it('changes nothing where the list is taken in again', () => {
  const file = ['Name;is_company;Related Company;Email;Job Position', ...ROWS('1', '0')].join('\n');
  const book = bookOf(file);
  expect(planFile(file, book)).toMatchObject({ added: 0, updated: 0, unchanged: 4, refused: [] });
  expect(carryOut(planFile(file, book), book)).toEqual(book);
});

it('asks once about a firm that is like one of the book, for its own line and its people', () => {
  const book = bookOf('account,domain\nOtter Holding Ltd,otter.test\nTisza Zrt.,tisza.test');
  const plan = planFile(['Name;is_company;Related Company;Email;Job Position', ...ROWS('1', '0')].join('\n'), book);
  const asked = plan.names?.filter(({ waits }) => waits).map(({ name, lines }) => `${name} ${lines}`);
  expect(asked).toContain('Tisza Kft. 2');
  expect(plan.refused.map(({ line }) => line)).toEqual(expect.arrayContaining([4, 5]));
});

it.each([
  [
    'customers who are firms or private people',
    'Customer;Customer type\nOtter Ltd;Business\nEva Muster;Individual\n',
    2,
    0,
  ],
  ['a type that says something else', 'Company;Type\nOtter Ltd;Customer\nAlba Inc;Partner\n', 2, 0],
  ['a type of which one word is unknown', 'Company;Type\nOtter Ltd;Company\nEva;Person\nAlba;Channel\n', 3, 0],
  ['firms alone', 'Display Name;Company Type\nOtter Ltd;Company\nAlba Inc;Company\n', 2, 0],
  ['people alone', 'Name;Contact type;Company;Email\nEva Muster;Person;Otter Ltd;eva@otter.test\n', 1, 1],
  [
    'the names of firms',
    'Name;Company;Email\nEva Muster;Otter Ltd;eva@otter.test\nJan Berg;Yes Ltd;jan@yes.test\n',
    2,
    2,
  ],
])('takes %s as before', (_, file, accounts, people) => {
  const { records, refused } = planFile(file);
  expect({ accounts: records.accounts.length, people: records.people.length, refused }).toEqual({
    ...{ accounts, people },
    refused: [],
  });
});

it.each([
  ['Pieter van As', 'pieter@as.test'],
  ['Maria de Sá', 'maria@sa.test'],
  ['Kari As', 'kari@as.test'],
  ['Kis Bt', 'kis@bt.test'],
  ['Ann Co', 'ann@co.test'],
])('takes %s for a person, though the name ends like a firm’s', (name, address) => {
  const { people } = bookOf(`Name;Firma;E-Mail\n${name};;${address}\nEva Muster;Otter GmbH;eva@otter.test\n`);
  expect(people.map((one) => one.name)).toEqual(['Eva Muster']);
  const plan = planFile(`Name;Firma;E-Mail\n${name};;${address}\nEva Muster;Otter GmbH;eva@otter.test\n`);
  expect(plan.names?.filter(({ waits }) => waits)).toHaveLength(1);
});

it.each(['Kis Bt.', 'Fjord A/S', 'Otter & Co', 'Tisza Kft', 'Heron Ltd'])('takes %s for a firm', (name) => {
  const book = toldBook(`Name;Firma;E-Mail\n${name};;info@kis.test\nEva Muster;Otter GmbH;eva@otter.test\n`);
  expect(book).toContain(`prospect ${name}`);
});
