import { expect, it } from 'vitest';
import { planFile } from '../import/case';

const lines = (people: string[]) => people.map((name, at) => `Firm ${'ABCDEFGH'[at]} Ltd,London,${name},Sales Manager`);

it.each([
  'Company,City,Contact,Title',
  'Firma,Ort,Kontakt,Position',
  'Cég,Város,Kapcsolattartó,Beosztás',
  'Firma,By,Kontakt,Stilling',
  'Maatskappy,Stad,Kontak,Posisie',
])('makes nobody a contact who stands beside several customers: %s', (headings) => {
  const { records } = planFile(
    [headings, ...lines(['Eva Muster', 'Eva Muster', 'Eva Muster', 'Tom Other'])].join('\n'),
    undefined,
    { otherNames: 'create' },
  );
  expect(records.accounts).toHaveLength(4);
  expect(records.people).toEqual([]);
});

it('takes in contacts of whom each stands beside a customer of their own', () => {
  const { records } = planFile(
    ['Company,City,Contact,Title', ...lines(['Eva Muster', 'Ann Lake', 'Bob Stone', 'Tom Other'])].join('\n'),
    undefined,
    { otherNames: 'create' },
  );
  expect(records.people.map(({ name }) => name)).toEqual(['Eva Muster', 'Ann Lake', 'Bob Stone', 'Tom Other']);
});

it('takes in somebody of several firms with their address', () => {
  const { records } = planFile(
    'Company,Contact,Email\nAlba Ltd,Eva Muster,eva@alba.test\nBerg Ltd,Eva Muster,eva@berg.test',
    undefined,
    { otherNames: 'create' },
  );
  expect(records.people.length).toBeGreaterThan(0);
});
