import { expect, it } from 'vitest';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { tableFrom } from '../table-from';
import { bookOf, carryOut, planFile, refusals } from './case';

const book = bookOf(
  'account,domain\nBrightwater Ltd,brightwater.test\nTisza Kft.,\nTwin AG,twin.test\nTwin GmbH,twin.test',
);
const HEADS = 'account,domain,need,ability,authority,labels,why,flagged on';
const of = (...lines: string[]) => [HEADS, ...lines].join('\n');

it.each([
  ['English', 'WHY,Authority,ability,NEED,company'],
  ['German', 'Begründung;Befugnis;Mittel;Bedarf;Firma'],
  ['Hungarian', 'Indoklás;Döntési jogkör;Fizetőképesség;Igény;Cég'],
  ['Norwegian', 'Hvorfor;Myndighet;Betalingsevne;Behov;Selskap'],
  ['Afrikaans', 'Hoekom;Gesag;Solvensie;Behoefte;Maatskappy'],
])('are known by their headings in %s, in any order and case', (_, headings) => {
  const columns = recogniseColumns(tableFrom(headings).headings);
  expect(columns).toMatchObject({
    kind: 'prospects',
    at: { why: [0], authority: [1], ability: [2], need: [3], account: [4] },
    missing: [],
  });
});

it('wait for the decision with all that the line says', () => {
  const plan = planFile(
    'Firma;Bedarf;Bedarf erkennbar an;Mittel;Befugnis;Vermutete Einstufung;Warum;Markiert am;Markiert von;Gesehen\n' +
      'Neu GmbH;ja;Baut aus;unklar;nein;Imageträger, Partner;Zwei Werke;19.11.2026;rep@our-firm.test;Ida Sand ida@neu.test\n',
    book,
  );
  expect(plan).toMatchObject({ added: 1, refused: [] });
  expect(plan.records.prospects).toMatchObject([
    {
      company: 'Neu GmbH',
      need: { score: 2, evidence: 'Baut aus' },
      ability: { score: 1 },
      authority: { score: 0 },
      suspectedLabels: ['image-maker', 'partner'],
      why: 'Zwei Werke',
      flaggedOn: '2026-11-19',
      flaggedBy: 'rep@our-firm.test',
      people: [{ name: 'Ida Sand', email: 'ida@neu.test' }],
      status: 'waiting',
    },
  ]);
  expect(plan.records.accounts).toEqual([]);
});

it.each([
  ['name', 'brightwater LTD,,2,2,2,,,', 'Brightwater Ltd'],
  ['name without its legal form', 'Tisza,,2,2,2,,,', 'Tisza Kft.'],
  ['domain', 'Bright Water,www.brightwater.test,2,2,2,,,', 'Brightwater Ltd'],
])('belong to the account of the same %s, which is not doubled', (_, line, name) => {
  const { records } = planFile(of(line), book);
  const account = book.accounts.find((one) => one.name === name);
  expect(records.prospects).toMatchObject([{ accountId: account?.id }]);
  expect(records.accounts).toEqual([]);
});

it('follow the file while they wait, and stay as they are once decided', () => {
  const before = carryOut(planFile(of('Neu GmbH,neu.test,2,1,1,,,2026-11-19'), book), book);
  const changed = of('Neu GmbH,neu.test,2,2,1,,Grows,2026-11-19');
  const plan = planFile(changed, before);
  expect(plan).toMatchObject({ added: 0, updated: 1 });
  expect(plan.records.prospects).toMatchObject([{ ability: { score: 2 }, why: 'Grows' }]);
  const decided = { ...before, prospects: before.prospects.map((flag) => ({ ...flag, status: 'declined' as const })) };
  expect(planFile(changed, decided)).toMatchObject({ updated: 0, unchanged: 1 });
  expect(planFile(of('Neu GmbH,neu.test,2,2,1,,,2026-12-01'), decided)).toMatchObject({ added: 1 });
});

it.each([
  ['without a company', ',,2,2,2,,,', ['2 missing']],
  ['without one of the three P', 'Neu GmbH,,2,,2,,,', ['2 missing']],
  ['with a score that is none', 'Neu GmbH,,2,3,2,,,', ['2 notAWord']],
  ['with a label that nobody knows', 'Neu GmbH,,2,2,2,friend,,', ['2 notAWord']],
  ['with the domain of everybody', 'Neu GmbH,gmail.com,2,2,2,,,', ['2 freeMailDomain']],
  ['with a day that is none', 'Neu GmbH,,2,2,2,,,soon', ['2 notADate']],
  ['of a domain that two accounts have', 'Twins,twin.test,2,2,2,,,', ['2 severalAccounts']],
  ['of a why that is too long', `Neu GmbH,,2,2,2,,${'x'.repeat(1001)},`, ['2 tooLong']],
])('are refused %s', (_, line, expected) => {
  const plan = planFile(of(line), book);
  expect(refusals(plan)).toEqual(expected);
  expect(plan.records.prospects).toEqual([]);
});

it('of a company that waits since another day are refused, with that day', () => {
  const plan = planFile(of('Neu GmbH,neu.test,2,2,2,,,2026-11-19', 'Neu,neu.test,1,1,1,,,2026-11-20'), book);
  expect(plan).toMatchObject({
    added: 1,
    refused: [{ line: 3, reason: 'alreadyFlagged', figures: { day: '2026-11-19' } }],
  });
});

it('are refused where nobody can tell who is meant', () => {
  const plan = planFile(`${HEADS},seen\nNeu GmbH,,2,2,2,,,,Ida <ida@neu.test`, book);
  expect(refusals(plan)).toEqual(['2 notPeople']);
});

it.each([
  ['why', 'Brightwater Ltd,,yes,yes,yes,,She is pregnant,'],
  ['why in German', 'Brightwater Ltd,,yes,yes,yes,,Frau Weber ist krankgeschrieben.,'],
])('tell nothing of somebody that must not be recorded: %s', (_, line) => {
  expect(refusals(planFile(of(line), book))).toEqual(['2 notRecorded']);
});

it.each(['need shown by', 'ability shown by', 'authority shown by'])(
  'have no such remark in "%s" either',
  (heading) => {
    const file = `company,need,ability,authority,${heading}\nBrightwater Ltd,yes,yes,yes,She is pregnant\n`;
    expect(refusals(planFile(file, book))).toEqual(['2 notRecorded']);
  },
);
