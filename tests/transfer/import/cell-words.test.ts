import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { columnWords, type Meaning, type SaidWords } from '../../../lib/transfer/import/cell-words';
import { importTable } from '../../../lib/transfer/import/import-table';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { carryOut, leftOut, planFile } from './case';

/** The words that a file is asked about, as "field word: meaning". */
function wordsOf(text: string, said: SaidWords = {}) {
  const { table } = importTable(readCsv(text));
  const words = columnWords(table.rows, recogniseColumns(table.headings, {}, table.rows), said);
  return words.map(({ field, word, lines, meaning }) => `${field} ${word} (${lines}): ${meaning ?? '?'}`);
}

/** Says what the word of a column means. */
function say(text: string, word: string, meaning: Meaning): SaidWords {
  const { table } = importTable(readCsv(text));
  const all = columnWords(table.rows, recogniseColumns(table.headings, {}, table.rows));
  return { [all.find((one) => one.word === word)?.key ?? 'none']: meaning };
}

const sumOf = (text: string, words: SaidWords = {}) =>
  carryOut(planFile(text, undefined, { words }))
    .ledgerBlocks.flatMap(unpackLedger)
    .reduce((sum, { revenue }) => sum + revenue, 0);

describe.each([
  ['English', 'date;customer;revenue;status', 'shipped-2', 'cancelled'],
  ['German', 'Datum;Kunde;Umsatz;Status', 'Geliefert', 'storniert'],
  ['Hungarian', 'Dátum;Ügyfél;Árbevétel;Állapot', 'kiszállítva', 'törölt'],
  ['Norwegian', 'Dato;Kunde;Omsetning;Status', 'sendt', 'kansellert'],
  ['Afrikaans', 'Datum;Kliënt;Omset;Status', 'afgelewer', 'gekanselleer'],
])('a word of a %s list of sales', (_, headings, odd, unsold) => {
  const file = `${headings}\n2026-09-01;Otter;100;${odd}\n2026-09-02;Otter;30;${odd}\n2026-09-03;Otter;7;${unsold}\n`;

  it('is shown with what it is taken for', () => {
    expect(wordsOf(file)).toEqual([`documentState ${odd} (2): counts`, `documentState ${unsold} (1): leftOut`]);
    expect(sumOf(file)).toBe(130);
  });

  it.each<[Meaning, number]>([
    ['counts', 130],
    ['negative', -130],
    ['leftOut', 0],
  ])('%s, if the user says so', (meaning, sum) => {
    expect(sumOf(file, say(file, odd, meaning))).toBe(sum);
  });

  it('counts, though we take it for one of what was never sold', () => {
    expect(sumOf(file, say(file, unsold, 'counts'))).toBe(137);
  });
});

it('of a side is turned round', () => {
  const file = 'date;customer;revenue;D/C\n2026-09-01;Otter;100;X\n2026-09-02;Otter;30;D\n';
  expect(wordsOf(file)).toEqual(['side X (1): ?', 'side D (1): counts']);
  expect(sumOf(file, say(file, 'X', 'negative'))).toBe(-70);
});

it.each<[string, string, string, Meaning]>([
  ['status', 'account;domain;status', 'Otter;otter.test;Tier-2', 'former'],
  ['role', 'name;account;email;role', 'Eva;Otter;eva@otter.test;Sponsor-in-chief', 'champion'],
  ['function', 'name;account;email;department', 'Eva;Otter;eva@otter.test;Logistics', 'purchasing'],
])('of a %s that nobody knows is asked about, and its cell is no longer left out', (field, headings, line, meaning) => {
  const file = `${headings}\n${line}\n`;
  const word = line.split(';').at(-1) ?? '';
  const account = 'account\nOtter\n';
  expect(wordsOf(file)).toEqual([`${field} ${word} (1): ?`]);
  const book = carryOut(planFile(account));
  expect(leftOut(planFile(file, book))).toEqual([field]);
  const words = say(file, word, meaning);
  const plan = planFile(file, book, { words });
  expect(leftOut(plan)).toEqual([]);
  expect(JSON.stringify(plan.records)).toContain(`"${meaning}"`);
  expect(wordsOf(file, words)).toEqual([`${field} ${word} (1): ${meaning}`]);
});

it('is none where a column holds texts, nor in a column that we can read', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `2026-09-01;Otter;1;text ${at}`);
  expect(wordsOf(['date;customer;revenue;status', ...lines].join('\n'))).toEqual([]);
  expect(wordsOf('account;status\nOtter;customer\n')).toEqual([]);
});

describe('the kinds of SAP', () => {
  const file =
    'Billing document;Billing type;Billing date;Sold-to name;Net value;Currency\n' +
    '1;F2;2026-09-01;Otter AG;1000;EUR\n2;S1;2026-09-02;Otter AG;300;EUR\n3;G2;2026-09-03;Otter AG;50;EUR\n';

  it('are shown as they are read', () => {
    expect(wordsOf(file)).toEqual([
      'documentKind F2 (1): counts',
      'documentKind S1 (1): negative',
      'documentKind G2 (1): negative',
    ]);
    expect(sumOf(file)).toBe(650);
  });

  it('stay what they are beside one of which the user says something else', () => {
    expect(sumOf(file, say(file, 'S1', 'leftOut'))).toBe(950);
    expect(sumOf(file, say(file, 'S1', 'negative'))).toBe(650);
    expect(sumOf(file, say(file, 'G2', 'counts'))).toBe(750);
  });
});
