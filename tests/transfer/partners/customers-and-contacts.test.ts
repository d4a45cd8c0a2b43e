import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { bookOf, carryOut, EMPTY, planFile } from '../import/case';

/** Customers with whom to ask for, as a reader of the list would tell them. */
const told = ({ accounts, people }: ReturnType<typeof bookOf>) => [
  ...accounts.map(({ name, customerNumbers = [], place, industry, website, domains, kam }) =>
    [name, ...customerNumbers, place, industry, website, ...domains.toSorted(), kam && `KAM ${kam}`]
      .filter(Boolean)
      .join(', '),
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

  it.each([
    'customerID;companyName;contactName;contactTitle;phone',
    'customer_id;company_name;contact_name;contact_title;contact_phone',
    'Kundennummer;Firma;Ansprechpartner Name;Ansprechpartner Position;Ansprechpartner Telefon',
    'Vevőkód;Cégnév;Kapcsolattartó neve;Kapcsolattartó beosztása;Telefon',
    'Kundenr.;Firma;Kontaktperson navn;Kontaktpersonens stilling;Telefon',
    'Kliëntnommer;Maatskappy;Kontakpersoon naam;Kontakpersoon posisie;Telefoon',
  ])('names them by headings of two words, and without addresses: %s', (headings) => {
    const lines = [
      'OTTER;Otter Ltd;Eva Muster;Head;1',
      'HERON;Heron AG;Jan Lund;Owner;2',
      'FJORD;Fjord AS;Ola Berg;Owner;3',
    ];
    const all = told(bookOf([headings, ...lines, ''].join('\n')));
    expect(all.slice(3)).toEqual(['Eva Muster, Head', 'Jan Lund, Owner', 'Ola Berg, Owner']);
  });

  it.each(['Contact', 'Ansprechpartner', 'Kontaktperson', 'Kontakpersoon'])(
    'names nobody who has several customers and no address, as a seller of ours has: %s',
    (heading) => {
      const firms = [
        '7;Otter Ltd;Graz;Paper;Eva Muster;1',
        '8;Heron AG;Ulm;Wood;Eva Muster;2',
        '9;Fjord AS;Bergen;Fish;Jan Lund;3',
      ];
      const { accounts, people } = bookOf(
        [`Customer no.;Company;City;Industry;${heading};Phone`, ...firms, ''].join('\n'),
      );
      expect([accounts.length, people.length]).toEqual([3, 0]);
    },
  );

  it.each<[why: string, line: string, firms: string[], odd?: string | undefined, people?: string[]]>([
    ['nobody is named', '8;Beaver;Linz;;', ['Beaver, 8, Linz']],
    ['an address is nobody’s', '8;Beaver;Linz;;office@beaver.test', ['Beaver, 8, Linz'], 'email: office@beaver.test'],
    ['two name the same person', '8;Beaver;Linz;Eva;e@otter.test', ['Beaver, 8, Linz'], 'name: Eva'],
    ['one has two of them', '7;Otter;Graz;Jan;j@otter.test', [], undefined, ['Jan']],
    ['two of them share an address', '7;Otter;Graz;Jan;e@otter.test', [], 'name: Jan'],
  ])('brings every customer, also where %s', (_, line, firms, odd, people = []) => {
    const file = `Customer no.;Company;City;Contact person;E-mail\n7;Otter;Graz;Eva;e@otter.test\n${line}\n`;
    const plan = planFile(file);
    expect(told(carryOut(plan))).toEqual(['Otter, 7, Graz', ...firms, 'Eva', ...people]);
    expect(plan.refused).toEqual([]);
    const cells = plan.notes?.flatMap((note) => note.cells ?? []) ?? [];
    expect(cells.map(({ field, text }) => `${field}: ${text}`)).toEqual(odd ? [odd] : []);
    expect(plan.added + plan.updated + plan.unchanged).toBe(2);
    expect(planFile(file, carryOut(plan))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('says of an account that is here what a list of accounts says', () => {
    const before = bookOf('Name;Account;Email\nEva;Otter;e@otter.test\n');
    const plan = planFile('Customer no.;Company;City;Contact person;E-mail\n7;Otter;Graz;Eva;e@otter.test\n', before);
    expect(plan).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    expect(told(carryOut(plan, before))).toEqual(['Otter, 7, Graz', 'Eva']);
  });

  it.each([
    'Firma;Ort;Ansprechpartner;E-Mail',
    'Cégnév;Város;Kapcsolattartó neve;E-mail',
    'Firma;Poststed;Kontaktperson;E-post',
  ])('is one by what it calls somebody, too: %s', (headings) => {
    expect(told(bookOf(`${headings}\nOtter;Graz;Eva;e@otter.test\n`))).toEqual(['Otter, Graz', 'Eva']);
  });

  it('is read the same way as last time', () => {
    const headings = ['Company', 'City', 'Website', 'Owner', 'Contact', 'Email'];
    const { kind, at } = recogniseColumns(headings);
    const kept = { 0: 'account', 1: 'place', 3: 'kam', 4: 'name', 5: 'email' } as const;
    expect(recogniseColumns(headings, { kind, columns: kept }).at).toEqual(at);
    expect(at).toMatchObject({ domain: [2], website: [2], kam: [3], name: [4] });
  });

  it('finds the customer by the number under another name only where it is asked about', () => {
    const before = bookOf('Account;Customer number\nAlba Kft.;10001\n');
    const plan = planFile('Customer no.;Company;Contact person;E-mail\n10001;Tessandra;Eva;e@tessandra.test\n', before);
    expect(plan.names).toMatchObject([{ name: 'Tessandra', waits: true, similar: [{ name: 'Alba Kft.' }] }]);
    expect(plan.records).toMatchObject({ accounts: [], people: [] });
  });

  it.each([
    ['Name;Company;E-mail;Phone;Website;City', 'Eva;Otter Ltd;e@otter.test;1;me.example;Graz', ['Otter Ltd', 'Eva']],
    [
      'First name;Last name;Title;Company;E-mail;Industry;City;Company city',
      'Eva;Muster;Buyer;Otter Ltd;e@otter.test;Paper;Vienna;Graz',
      ['Otter Ltd', 'Eva Muster, Buyer'],
    ],
    [
      'Name;Company;E-mail;Role;Birthday;Account number',
      'Eva;Otter Ltd;e@otter.test;Buyer;1980-05-01;7',
      ['Otter Ltd', 'Eva'],
    ],
  ])('is one of people alone where little says that it is one of customers: %s', (headings, line, book) => {
    expect(told(bookOf(`${headings}\n${line}\n`))).toEqual(book);
  });

  it.each([
    ['Company;City;Company city;Customer no.', 'Otter Ltd;Vienna;Graz;7', 'Otter Ltd, 7, Graz'],
    ['Cégnév;Város;Kapcsolattartó', 'Otter Kft.;Győr;Nagy Anna', 'Otter Kft., Győr, KAM Nagy Anna'],
  ])('is one of firms alone where nobody is named with an address: %s', (headings, line, firm) => {
    expect(told(bookOf(`${headings}\n${line}\n`))).toEqual([firm]);
  });

  it.each([
    [
      'Company;Email;City',
      'Otter Ltd;eva@otter.test;Wien\nOtter Ltd;ida@otter.test;Wien',
      ['Otter Ltd, Wien, otter.test'],
      2,
    ],
    ['Company;Email;City', 'Otter;eva@otter.test;Wien\nHeron;ida@otter.test;Graz', ['Otter, Wien', 'Heron, Graz'], 2],
    ['Firma;E-Mail;Ort', 'Otter;eva@gmail.com;Wien', ['Otter, Wien'], 1],
  ])(
    'of addresses without names keeps their domains and says how many stay out: %s %s',
    (headings, lines, firms, out) => {
      const plan = planFile(`${headings}\n${lines}\n`);
      expect(told(carryOut(plan))).toEqual(firms);
      const cells = plan.notes?.flatMap((note) => note.cells ?? []) ?? [];
      expect(cells.map(({ field }) => field)).toEqual(Array(out).fill('email'));
    },
  );

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
        .map((one) => one.split(', ').slice(0, 2).join())
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
    ['Function', 'CEO', 'CEO, leadership'],
    ['Function', 'Clerk', 'Clerk'],
    ['Function', 'Finance & HR', 'Finance & HR'],
    ['Funktion', 'Leiter Einkauf', 'Leiter Einkauf, purchasing'],
    ['Funktion', 'GF', 'GF, leadership'],
    ['Funktion', 'Einkaufsleiterin', 'Einkaufsleiterin, purchasing'],
    ['Funktion', 'Technischer Leiter', 'Technischer Leiter, technical'],
    ['Funkció', 'Műszaki vezető', 'Műszaki vezető, technical'],
    ['Funkció', 'Műszaki beszerző', 'Műszaki beszerző'],
    ['Funkció', 'Ügyvezető', 'Ügyvezető, leadership'],
    ['Funkció', 'Műszaki', 'technical'],
    ['Funkció', 'Beszerzés vezetője', 'Beszerzés vezetője, purchasing'],
    ['Funkció', 'Emberi erőforrás igazgató', 'Emberi erőforrás igazgató, HR'],
    ['Funksjon', 'Leder innkjøp', 'Leder innkjøp, purchasing'],
    ['Funksie', 'Bestuurder, aankope', 'Bestuurder, aankope, purchasing'],
    ['Department', 'Purchasing, Graz', 'purchasing'],
    ['Function;Job title', 'Finance;Head of Cash', 'Head of Cash, finance'],
    ['Function;Job title', 'Finance;Finance', 'Finance, finance'],
    ['Function', 'Personal Assistant', 'Personal Assistant'],
    ['Function', 'Technical Buyer', 'Technical Buyer'],
    ['Funksjon', 'Leder personal', 'Leder personal'],
    ['Funksjon', 'Daglig leder', 'Daglig leder, leadership'],
    ['Funksie', 'Aankoper', 'Aankoper, purchasing'],
  ])('%s: "%s"', (heading, cell, expected) => {
    const file = `Name;Company;E-mail;${heading}\nEva;Otter Ltd;e@otter.test;"${cell.replace(';', '";"')}"\n`;
    expect(told(bookOf(file))[1]).toBe(`Eva, ${expected}`);
  });
});
