import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile, refusals } from './case';

const names = (book: { accounts: readonly { name: string }[] }) => book.accounts.map(({ name }) => name).sort();
const numbersOf = (book: ReturnType<typeof bookOf>, name: string) =>
  book.accounts.find((account) => account.name === name)?.customerNumbers;

describe('a customer number', () => {
  it.each([
    ['Customer number', 'Date', 'Customer', 'Net amount'],
    ['Customer ID', 'Invoice date', 'Customer name', 'Amount'],
    ['Kundennummer', 'Rechnungsdatum', 'Kunde', 'Nettobetrag'],
    ['Kd-Nr.', 'Belegdatum', 'Kundenname', 'Umsatz netto'],
    ['Debitoren-Nr', 'Belegdatum', 'Firma', 'Umsatz'],
    ['Vevőkód', 'Számla kelte', 'Vevő neve', 'Nettó összeg'],
    ['Partner kódja', 'Kelt', 'Partner', 'Árbevétel'],
    ['Kundenr.', 'Fakturadato', 'Kunde', 'Nettobeløp'],
    ['Kliëntnommer', 'Faktuurdatum', 'Kliënt', 'Netto bedrag'],
  ])('is learned from sales and finds the customer under another name later: %s', (number, day, customer, amount) => {
    const head = `${number};${day};${customer};${amount}\n`;
    const before = bookOf(`${head}10001;2026-03-02;Alba Kft.;120.50\n10002;2026-03-03;Zeta AS;80.20\n`);
    expect(numbersOf(before, 'Alba Kft.')).toEqual(['10001']);
    const later = `${head}0010001;2026-04-02;Tessandra Group;33.20\n0010002;2026-04-02;ZETA;5\n`;
    const asked = planFile(later, before);
    expect(asked).toMatchObject({ added: 1, records: { accounts: [] } });
    expect(refusals(asked)).toEqual(['2 nameAsked']);
    expect(asked.names).toMatchObject([{ name: 'Tessandra Group', waits: true, similar: [{ name: 'Alba Kft.' }] }]);
    const [{ key, similar } = { key: '', similar: [] }] = asked.names ?? [];
    const said = planFile(later, before, { names: new Map([[key, { is: similar[0]?.id ?? '' }]]) });
    expect(said).toMatchObject({ added: 2, refused: [] });
    expect(names(carryOut(said, before))).toEqual(['Alba Kft.', 'Zeta AS']);
    expect(planFile(later.replace(/04-02/g, '05-02'), carryOut(said, before))).toMatchObject({ added: 2, names: [] });
  });

  it('of a list of accounts finds them in sales that have no names at all', () => {
    const book = bookOf('Account,Customer number\nAlba Kft.,K-17\nZeta AS,k 18\n');
    const sales = planFile('Date,Customer number,Amount\n2026-03-02,k-17,5\n2026-03-02,K18,6\n', book);
    expect(sales).toMatchObject({ added: 2, refused: [] });
    expect(names(carryOut(sales, book))).toEqual(['Alba Kft.', 'Zeta AS']);
  });

  it('may be a code of capitals alone, in lists of accounts and in sales', () => {
    const book = bookOf('Account,Customer number\nWhite Clover Markets,WHITC\nNeuhaus AG,NEU-AG\n');
    expect(numbersOf(book, 'White Clover Markets')).toEqual(['WHITC']);
    const sales = planFile('Date,Customer number,Amount\n2026-03-02,WHITC,5\n2026-03-02,NEU-AG,6\n', book);
    expect(sales).toMatchObject({ added: 2, refused: [] });
    expect(names(carryOut(sales, book))).toEqual(['Neuhaus AG', 'White Clover Markets']);
  });

  it('that somebody has typed stays where a file adds another, whatever it looks like', () => {
    const before = bookOf('Account,Customer number\nAlba Kft.,K-17\n');
    const typed = { ...before, accounts: before.accounts.map((one) => ({ ...one, customerNumbers: ['abcde'] })) };
    const after = carryOut(planFile('Account,Customer number\nAlba Kft.,K-18\n', typed), typed);
    expect(numbersOf(after, 'Alba Kft.')).toEqual(['abcde', 'K-18']);
  });

  it('that nobody has waits for an answer where no name stands beside it', () => {
    const sales = planFile('Date,Customer number,Amount\n2026-03-02,4711,5\n');
    expect(refusals(sales)).toEqual(['2 noSuchAccount']);
    expect(sales.names).toMatchObject([{ name: '4711', waits: true }]);
  });

  it('of one customer beside the name of another decides nothing', () => {
    const book = bookOf('Account,Customer number\nAlba Kft.,10001\nZeta AS,10002\n');
    const sales = planFile('Date,Customer,Customer number,Amount\n2026-03-02,Zeta AS,10001,5\n', book);
    expect(refusals(sales)).toEqual(['2 severalAccounts']);
    const accounts = planFile('Account,Customer number\nZeta AS,10001\n', book);
    expect(accounts).toMatchObject({ unchanged: 1, records: { accounts: [] } });
  });

  it.each(['0', '-', 'n/a', 'N/A', 'NONE', 'KEINE', 'unknown', 'Not known', ''])(
    'is none where nothing is said, or the same of several customers: "%s"',
    (nothing) => {
      const book = bookOf(
        `Date,Customer,Customer number,Amount\n2026-03-02,Zeta AS,${nothing},5\n2026-03-02,Alba Kft.,${nothing},5\n2026-03-02,Nord Ltd,77,5\n2026-03-02,Otter Ltd,77,5\n`,
      );
      expect(names(book)).toEqual(['Alba Kft.', 'Nord Ltd', 'Otter Ltd', 'Zeta AS']);
      expect(book.accounts.some((account) => 'customerNumbers' in account)).toBe(false);
    },
  );
});

describe('a number of the book beside a strange name', () => {
  const before = bookOf('Date;Customer number;Customer;Amount\n2026-03-02;99999;Fjord AS;10\n');
  const sales = (...rows: string[]) =>
    `Date;Customer number;Customer;Amount\n${rows.map((row) => `2026-04-02;${row}\n`).join('')}`;
  const booked = (file: string) => {
    const plan = planFile(file, before);
    const { accounts, ledgerBlocks } = carryOut(plan, before);
    const nameOf = new Map(accounts.map(({ id, name }) => [id, name]));
    const lines = ledgerBlocks.flatMap(unpackLedger).map((line) => `${nameOf.get(line.accountId)} ${line.revenue}`);
    return { booked: lines.sort(), asked: plan.names?.flatMap(({ name, waits }) => (waits ? [name] : [])) };
  };

  it.each([
    ['asks', ['99999;Lund Ltd;700'], ['Fjord AS 10'], ['Lund Ltd']],
    [
      'asks beside the name that it had',
      ['99999;Fjord;5', '99999;Lund Ltd;700'],
      ['Fjord AS 10', 'Fjord AS 5'],
      ['Lund Ltd'],
    ],
    ['asks wherever the name stands alone', ['-;Lund Ltd;5', '99999;Lund Ltd;700'], ['Fjord AS 10'], ['Lund Ltd']],
    [
      'decides nothing beside several',
      ['99999;Lund Ltd;700', '99999;Moss Ltd;800'],
      ['Fjord AS 10', 'Lund Ltd 700', 'Moss Ltd 800'],
      [],
    ],
    [
      'decides nothing without a name beside several',
      ['99999;;5', '99999;Lund Ltd;700', '99999;Moss Ltd;800'],
      ['Fjord AS 10', 'Lund Ltd 700', 'Moss Ltd 800'],
      ['99999'],
    ],
    ['is its holder’s under a legal form', ['99999;FJORD A/S;700'], ['Fjord AS 10', 'Fjord AS 700'], []],
  ])('%s', (_, rows, lines, asked) => {
    expect(booked(sales(...rows))).toEqual({ booked: lines, asked });
  });

  it('asks in a list of accounts and makes it no alias', () => {
    const asked = planFile('Account,Customer number\nLund Ltd,99999\n', before);
    expect(asked.names).toMatchObject([{ name: 'Lund Ltd', waits: true, similar: [{ name: 'Fjord AS' }] }]);
    expect([refusals(asked), asked.records.accounts]).toEqual([['2 nameAsked'], []]);
    const several = planFile('Account,Customer number\nLund Ltd,99999\nMoss Ltd,99999\n', before);
    expect(names(carryOut(several, before))).toEqual(['Fjord AS', 'Lund Ltd', 'Moss Ltd']);
    expect(planFile('Account,Customer number,Market\nFjord,99999,Norway\n', before)).toMatchObject({ updated: 1 });
  });
});

describe('what an account is', () => {
  it('comes in by plain words, too: tier and labels', () => {
    const book = bookOf('Account,Tier,Labels\nAlba Kft.,Key account,"Breadwinner, Partner"\n');
    expect(book.accounts).toMatchObject([
      {
        tierByHand: { tier: 'key', because: '', since: '2026-11-21' },
        labels: [
          { label: 'breadwinner', level: 'company', evidence: '' },
          { label: 'partner', level: 'company', evidence: '' },
        ],
      },
    ]);
    const again = planFile('Account,Tier,Labels\nAlba Kft.,key,"breadwinner, expert"\n', book);
    expect(again.records.accounts[0]?.labels.map(({ label }) => label)).toEqual(['breadwinner', 'partner', 'expert']);
    expect(again.records.accounts[0]?.tierByHand).toEqual(book.accounts[0]?.tierByHand);
  });
});

describe('two customers of one name', () => {
  const LIST =
    'Customer no.,Company,City,Website\n100,Schmidt GmbH,Kiel,schmidt-kiel.example\n200,Schmidt GmbH,Ulm,schmidt-ulm.example\n';
  const sales = (...rows: string[]) =>
    `Customer no.;Customer;Date;Invoice;Net amount\n${rows.map((row, at) => `${row};R${at}`).join('\n')}`.replace(
      /^(\d*);(.*);(\d+);(R\d)$/gm,
      '$1;$2;2026-03-02;$4;$3',
    );
  const told = (book: ReturnType<typeof bookOf>) => book.accounts.map((one) => one.customerNumbers?.join()).sort();

  it('with numbers of their own are two in a list, and again', () => {
    const book = bookOf(LIST);
    expect(book.accounts.map(({ name, domains }) => [name, ...domains])).toEqual([
      ['Schmidt GmbH', 'schmidt-kiel.example'],
      ['Schmidt GmbH', 'schmidt-ulm.example'],
    ]);
    expect(told(book)).toEqual(['100', '200']);
    expect(planFile(LIST, book)).toMatchObject({ unchanged: 2, refused: [], records: { accounts: [] } });
    const second = bookOf(LIST.replace(/200.*\n/, ''), LIST);
    expect(told(second)).toEqual(['100', '200']);
  });

  it('with numbers of their own are two in sales, and again', () => {
    const file = sales('100;Schmidt GmbH;1000', '200;Schmidt GmbH;500');
    const book = bookOf(file);
    expect(told(book)).toEqual(['100', '200']);
    expect(planFile(file, book)).toMatchObject({ unchanged: 2, added: 0, refused: [], names: [] });
    expect(planFile(file, bookOf(LIST))).toMatchObject({ added: 2, refused: [], names: [] });
  });

  it('are asked about in sales where the book has one of them', () => {
    const file = sales('100;Schmidt GmbH;1000', '200;Schmidt GmbH;500');
    const before = bookOf(LIST.replace(/200.*\n/, ''));
    const asked = planFile(file, before);
    expect([asked.added, refusals(asked)]).toEqual([1, ['3 nameAsked']]);
    const [one] = asked.names ?? [];
    const say = (answer: 'create' | { is: string }) =>
      told(carryOut(planFile(file, before, { names: new Map([[one?.key ?? '', answer]]) }), before));
    expect(say('create')).toEqual(['100', '200']);
    expect(say({ is: one?.similar[0]?.id ?? '' })).toEqual(['100,200']);
  });

  it('are one where the book has both numbers at one', () => {
    const book = bookOf('Customer no.,Company\n100;200,Schmidt GmbH\n');
    expect(told(book)).toEqual(['100,200']);
    expect(told(carryOut(planFile(LIST, book), book))).toEqual(['100,200']);
    const file = sales('100;Schmidt GmbH;1000', '200;Schmidt GmbH;500');
    expect(planFile(file, book)).toMatchObject({
      added: 2,
      refused: [],
      records: { accounts: [{ customerNumbers: ['100', '200'] }] },
    });
  });
});
