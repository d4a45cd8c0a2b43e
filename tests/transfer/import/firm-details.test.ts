import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, carryOut, EMPTY, planFile } from './case';

/** Customers with whom to ask for, as a reader of the list would tell them. */
const told = ({ accounts, people }: ReturnType<typeof bookOf>) => [
  ...accounts.map(({ name, customerNumbers = [], place, industry, website, domains }) =>
    [name, ...customerNumbers, place, industry, website, ...domains.toSorted()].filter(Boolean).join(', '),
  ),
  ...people.map(({ name, title, group }) => [name, title, group.function].filter(Boolean).join(', ')),
];

describe('a list of customers with whom to ask for', () => {
  it.each([
    ['Customer no.;Company;City;Industry;Website;Contact person;E-mail;Job title', 'Head of Purchasing'],
    ['Kd.-Nr.;Firma;Ort;Branche;Website;Ansprechpartner;E-Mail;Position', 'Leiterin Einkauf'],
    ['Vevőkód;Cégnév;Város;Iparág;Weboldal;Kapcsolattartó;E-mail;Beosztás', 'Beszerzési vezető'],
    ['Kundenr.;Firma;Poststed;Bransje;Nettside;Kontaktperson;E-post;Stilling', 'Innkjøpssjef'],
    ['Kliëntnommer;Maatskappy;Dorp;Bedryf;Webwerf;Kontakpersoon;E-pos;Posisie', 'Aankoopbestuurder'],
  ])('is one of firms and people: %s', (headings, title) => {
    const line = `10001;Otter Ltd;Graz;Paper;www.otter.example;Eva Muster;eva@otter.example;${title}`;
    expect(told(bookOf(`${headings}\n${line}\n`))).toEqual([
      'Otter Ltd, 10001, Graz, Paper, www.otter.example, otter.example',
      `Eva Muster, ${title}`,
    ]);
  });

  it('fills in what an account does not have, and changes nothing that it has', () => {
    const before = bookOf('Account;City;Domain\nOtter Ltd;Linz;otter.test\n');
    const file =
      'Customer no.;Company;City;Industry;Website;Contact person;E-mail\n7;Otter Ltd;Graz;Paper;otter.example;Eva;e@otter.test\n';
    const after = carryOut(planFile(file, before), before);
    expect(told(after)[0]).toBe('Otter Ltd, 7, Linz, Paper, otter.example, otter.test');
    expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, records: { accounts: [] } });
  });

  it('says nothing of a firm of which its lines differ, nor gives one domain to several', () => {
    const file = [
      'Customer no.;Company;City;Website;Contact person;E-mail',
      '7;Otter Ltd;Graz;www.shared.example;Eva;e@otter.test',
      '7;Otter Ltd;Linz;www.shared.example;Jan;j@otter.test',
      '8;Alba AS;Oslo;www.shared.example;Kari;k@alba.test',
    ].join('\n');
    expect(told(bookOf(file)).slice(0, 2)).toEqual([
      'Otter Ltd, 7, www.shared.example',
      'Alba AS, 8, Oslo, www.shared.example',
    ]);
  });

  it('finds the customer by the number under another name only where it is asked about', () => {
    const before = bookOf('Account;Customer number\nAlba Kft.;10001\n');
    const plan = planFile('Customer no.;Company;Contact person;E-mail\n10001;Tessandra;Eva;e@tessandra.test\n', before);
    expect(plan.names).toMatchObject([{ name: 'Tessandra', waits: true, similar: [{ name: 'Alba Kft.' }] }]);
    expect(plan.records).toMatchObject({ accounts: [], people: [] });
  });

  it('is one of people alone where nothing says that it is one of customers: somebody lives somewhere', () => {
    const file = 'Name;Company;E-mail;Phone;Website;City\nEva;Otter Ltd;e@otter.test;1;me.example;Graz\n';
    expect(told(bookOf(file))).toEqual(['Otter Ltd', 'Eva']);
  });

  it('brings the same accounts whatever the order of its lines', () => {
    const line = fc.tuple(
      fc.constantFrom('1;Otter Ltd', '2;Alba AS', '3;Vela KG'),
      fc.constantFrom('', 'Graz', 'Oslo'),
      fc.constantFrom('', 'Paper', 'Wood'),
      fc.constantFrom('', 'otter.example', 'alba.example'),
    );
    const accountsOf = (lines: readonly (readonly string[])[]) =>
      told(
        carryOut(
          planFile(
            `Customer no.;Company;City;Industry;Website;Contact person;E-mail\n${lines.map((cells, at) => `${cells.join(';')};P ${'abcdefgh'[at]}x;p${at}@x.test`).join('\n')}\n`,
          ),
          EMPTY,
        ),
      )
        .filter((one) => /^(?:Otter|Alba|Vela)/.test(one))
        .sort();
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(accountsOf(lines.toReversed())).toEqual(accountsOf(lines));
      }),
    );
  });
});

describe('a column of functions', () => {
  it.each([
    ['Function', 'Head of Purchasing', 'Head of Purchasing, purchasing'],
    ['Function', 'Purchasing', 'purchasing'],
    ['Function', 'CEO', 'CEO'],
    ['Function', 'Finance & HR', 'Finance & HR'],
    ['Funktion', 'Leiter Einkauf', 'Leiter Einkauf, purchasing'],
    ['Funktion', 'GF', 'GF'],
    ['Funkció', 'Műszaki vezető', 'Műszaki vezető, technical'],
    ['Funkció', 'Emberi erőforrás igazgató', 'Emberi erőforrás igazgató, HR'],
    ['Funksjon', 'Leder innkjøp', 'Leder innkjøp, purchasing'],
    ['Funksie', 'Bestuurder, aankope', 'Bestuurder, aankope, purchasing'],
    ['Department', 'Purchasing, Graz', 'purchasing'],
    ['Function;Job title', 'Finance;Head of Cash', 'Head of Cash, finance'],
  ])('%s: "%s"', (heading, cell, expected) => {
    const file = `Name;Company;E-mail;${heading}\nEva;Otter Ltd;e@otter.test;"${cell.replace(';', '";"')}"\n`;
    expect(told(bookOf(file))[1]).toBe(`Eva, ${expected}`);
  });
});
