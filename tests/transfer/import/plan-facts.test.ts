import { expect, it } from 'vitest';
import { bookOf, carryOut, leftOut, planFile, refusals } from './case';

const book = bookOf('account,domain\nMuster Maschinen AG,muster.test');

it('adds facts with their section, dates and pin', () => {
  const plan = planFile(
    'Kunde;Abschnitt;Text;Datum;Gültig bis;Angeheftet\n' +
      'Muster Maschinen AG;Wettbewerb;"Zweiter Lieferant,\nbis Jahresende";01.10.2026;31.12.2026;ja\n' +
      'muster.test;general;Opens a second plant;;;\n',
    book,
  );
  expect(plan).toMatchObject({ added: 2, refused: [] });
  expect(plan.records.facts).toMatchObject([
    {
      section: 'competitors',
      text: 'Zweiter Lieferant,\nbis Jahresende',
      learnedOn: '2026-10-01',
      expiresOn: '2026-12-31',
      pinned: true,
    },
    { section: 'general', learnedOn: '2026-11-21', pinned: false },
  ]);
});

it('changes a fact that is there already instead of adding it twice, and keeps its pin', () => {
  const before = bookOf('account\nMuster', 'account,section,text,date,pinned\nMuster,general,Big,2026-01-01,yes');
  const plan = planFile('account,section,text,date\nMuster,Allgemein,big,2026-02-01', before);
  expect(plan).toMatchObject({ added: 0, updated: 1 });
  expect(carryOut(plan, before).facts).toMatchObject([{ text: 'Big', learnedOn: '2026-02-01', pinned: true }]);
});

it.each([
  ['without a text', 'account,section,text\nMuster Maschinen AG,general,', ['2 missing']],
  [
    'about somebody’s health',
    'account,section,text\nMuster Maschinen AG,general,Mr Li is on sick leave',
    ['2 notRecorded'],
  ],
  ['of an unknown section', 'account,section,text\nMuster Maschinen AG,gossip,x', ['2 notAWord']],
  ['of an account that is not in the book', 'account,section,text\nNobody,general,x', ['2 noSuchAccount']],
  [
    'with a text of more than 5,000 characters',
    `account,section,text\nMuster Maschinen AG,general,${'x'.repeat(5001)}`,
    ['2 tooLong'],
  ],
])('refuses lines %s', (_, file, expected) => {
  expect(refusals(planFile(file, book))).toEqual(expected);
});

it.each([
  ['a pin that is neither yes nor no', 'account,section,text,pinned\nMuster Maschinen AG,general,x,maybe', ['pinned']],
  ['a date that is none', 'account,section,text,date\nMuster Maschinen AG,general,x,soon', ['date']],
])('leaves out %s, and takes the line in', (_, file, fields) => {
  const plan = planFile(file, book);
  expect(plan).toMatchObject({ added: 1, refused: [] });
  expect(leftOut(plan)).toEqual(fields);
});
