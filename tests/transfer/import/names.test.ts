import { expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile } from './case';

const FIRST = [
  'Otter',
  'Biber',
  'Vidra',
  'Jegesmedve',
  'Nordlys',
  'Fjellrev',
  'Springbok',
  'Luiperd',
  'Seeadler',
  'Kranich',
  'Lindenhof',
  'Westhaven',
];
const SECOND = ['Bau', 'Handel', 'Trading', 'Verwaltung', 'Logistik', 'Építő', 'Eiendom', 'Sement'];
const FORMS = ['GmbH', 'AG', 'Kft.', 'Zrt.', 'AS', 'Ltd', 'Bpk', 'Inc.', 'KG', 'SE'];

/** Names of other companies than the one given: other forms, sisters, numbers, houses, a letter or two. */
function others(first: string, second: string): string[] {
  const name = `${first} ${second}`;
  return [
    ...FORMS.slice(1).map((form) => `${name} ${form}`),
    ...['II', 'III', '2', '3', '2026', 'Süd', 'Nord', 'Holding', 'Service', 'Group', 'Beteiligungs'].map(
      (more) => `${name} ${more} GmbH`,
    ),
    ...['1', '12', 'Haus'].map((house) => `${house} ${name} GmbH`),
    `${first}s ${second} GmbH`,
    `${first.slice(0, -1)} ${second} GmbH`,
    `${second} ${first} GmbH`,
    first,
    name,
  ];
}

const pairs = FIRST.flatMap((first) =>
  SECOND.map((second) => [`${first} ${second} GmbH`, others(first, second)] as const),
);

it('no name that is not the one of the book is ever claimed for it, of more than 2,000 pairs', () => {
  expect(pairs.flatMap(([, names]) => names).length).toBeGreaterThan(2_000);
  for (const [own, names] of pairs) {
    const book = bookOf(`account\n${own}`);
    const plan = planFile(`date,account,revenue\n${names.map((name) => `2026-09-01,${name},5`).join('\n')}`, book);
    const claimed = plan.records.ledgerBlocks
      .flatMap(unpackLedger)
      .filter(({ accountId }) => accountId === book.accounts[0]?.id);
    expect([own, claimed]).toEqual([own, []]);
  }
});

it('asks about one letter wrong from eight letters on and two from twelve, and about no other figure', () => {
  const book = bookOf('account\nSeeadler Ltd\nJegesmedve Trading AS\nNordlys 2026 AS\nBiber AG');
  const asked = (name: string) =>
    planFile(`date,account,revenue\n2026-09-01,${name},5`, book).names?.flatMap(({ similar }) =>
      similar.map((one) => one.name),
    );
  expect(asked('Seeadlr GmbH')).toEqual(['Seeadler Ltd']);
  expect(asked('Seeadr GmbH')).toEqual([]);
  expect(asked('Jegesmedvve Tradin Ltd')).toEqual(['Jegesmedve Trading AS']);
  expect(asked('Nordlys 2027 AS')).toEqual(['Nordlys 2026 AS']);
  expect(asked('Bibr AG')).toEqual([]);
});

it('an answer is kept as an alias, and the next file asks no more', () => {
  const book = bookOf('account\nSeeadler Ltd');
  const file = 'date,account,revenue\n2026-09-01,Seeadler GmbH,5';
  const plan = planFile(file, book, { names: new Map([['seeadler gmbh', { is: book.accounts[0]?.id ?? '' }]]) });
  expect(plan).toMatchObject({ added: 1, refused: [] });
  expect(plan.records.accounts).toMatchObject([{ name: 'Seeadler Ltd', aliases: ['Seeadler GmbH'] }]);
  expect(planFile(file, carryOut(plan, book))).toMatchObject({ added: 0, unchanged: 1, names: [] });
  expect(planFile(file, book, { names: new Map([['seeadler gmbh', 'leave']]) }).refused).toMatchObject([
    { reason: 'nameLeftOut' },
  ]);
  expect(planFile(file, book, { names: new Map([['seeadler gmbh', 'create']]) }).records.accounts).toMatchObject([
    { name: 'Seeadler GmbH' },
  ]);
});
