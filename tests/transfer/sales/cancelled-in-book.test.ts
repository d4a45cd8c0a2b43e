import { describe, expect, it } from 'vitest';
import { unpackLedger } from '../../../lib/transfer/ledger-blocks';
import { bookOf, carryOut, planFile } from '../import/case';

const HEADINGS = 'Belegart;Belegnummer;Datum;Kunde;Status;Betrag netto\n';
const R1 = 'Rechnung;R1;01.09.2026;Otter AG;Bezahlt;1000\n';
const R2 = 'Rechnung;R2;02.09.2026;Otter AG;Bezahlt;300\n';
const CANCELLED = R1.replace('Bezahlt', 'Storniert');
const STORNO = 'Stornorechnung;S1;05.09.2026;Otter AG;Erledigt;-1000\n';

/** What is left of the book after a later file, as "order amount", and what its preview says. */
function takenIn(later: string, ...before: string[]) {
  const book = bookOf(...before);
  const plan = planFile(later, book);
  const left = carryOut(plan, book)
    .ledgerBlocks.flatMap(unpackLedger)
    .map(({ order, revenue }) => `${order} ${revenue}`);
  return { left: left.sort(), plan };
}

it.each([
  [
    'German',
    'Belegnummer;Datum;Kunde;Status;Betrag netto\n',
    'R1;01.09.2026;Otter AG;Bezahlt;1000\n',
    'R1;01.09.2026;Otter AG;Storniert;1000\n',
  ],
  [
    'English',
    'Invoice number,Date,Customer,Status,Amount\n',
    'R1,2026-09-01,Otter Ltd,Paid,1000\n',
    'R1,2026-09-01,Otter Ltd,Void,1000\n',
  ],
  [
    'Hungarian',
    'Számlaszám;Dátum;Vevő;Státusz;Nettó\n',
    'R1;2026.09.01.;Otter Kft.;Fizetve;1000\n',
    'R1;2026.09.01.;Otter Kft.;Sztornózott;1000\n',
  ],
  [
    'Norwegian',
    'Fakturanummer;Dato;Kunde;Status;Beløp\n',
    'R1;01.09.2026;Otter AS;Betalt;1000\n',
    'R1;01.09.2026;Otter AS;Kansellert;1000\n',
  ],
  [
    'Afrikaans',
    'Faktuurnommer;Datum;Kliënt;Status;Bedrag\n',
    'R1;2026/09/01;Otter;Betaal;1000\n',
    'R1;2026/09/01;Otter;Gekanselleer;1000\n',
  ],
  [
    'a column of its own',
    'Invoice number,Date,Customer,Voided,Amount\n',
    'R1,2026-09-01,Otter Ltd,no,1000\n',
    'R1,2026-09-01,Otter Ltd,yes,1000\n',
  ],
  [
    'refunded whole',
    'Invoice number,Date,Customer,Refunded,Amount\n',
    'R1,2026-09-01,Otter Ltd,0,1000\n',
    'R1,2026-09-01,Otter Ltd,1000,1000\n',
  ],
])(
  'an invoice of the book that a later file has as cancelled vanishes, and that is shown: %s',
  (_, head, paid, gone) => {
    const { left, plan } = takenIn(head + gone, head + paid);
    expect(left).toEqual([]);
    expect(plan).toMatchObject({ added: 0, updated: 0, vanished: 1, changes: { counts: { vanished: 1, changed: 0 } } });
    expect(plan.changes?.first).toMatchObject([{ kind: 'vanished', order: 'R1', was: { revenue: 1000 } }]);
  },
);

describe('of the book', () => {
  it('only that document vanishes, once, with all its lines', () => {
    const twoLines = R1.replace('1000', '400') + R1.replace('1000', '600');
    const first = takenIn(HEADINGS + twoLines.replaceAll('Bezahlt', 'Storniert') + R2, HEADINGS + twoLines + R2);
    expect(first.left).toEqual(['R2 300']);
    expect(first.plan).toMatchObject({ unchanged: 1, vanished: 2 });
    expect(takenIn(HEADINGS + CANCELLED + R2, HEADINGS + R2).plan).toMatchObject({ unchanged: 1, vanished: 0 });
  });

  it('the document vanishes together with what takes it back, where the file leaves both out', () => {
    expect(takenIn(HEADINGS + CANCELLED + STORNO, HEADINGS + R1 + R2, HEADINGS + STORNO).left).toEqual(['R2 300']);
    expect(takenIn(HEADINGS + CANCELLED + STORNO, HEADINGS + R1 + R2).left).toEqual(['R2 300']);
  });

  it('it stays where what takes it back came in with another file and stays, too', () => {
    const { left, plan } = takenIn(HEADINGS + CANCELLED, HEADINGS + R1, HEADINGS + STORNO);
    expect(left).toEqual(['R1 1000', 'S1 -1000']);
    expect(plan).toMatchObject({ vanished: 0 });
  });

  it('only the lines vanish that the file does not hold as sold', () => {
    const { left } = takenIn(HEADINGS + R1 + CANCELLED.replace('1000', '50'), HEADINGS + R1 + R1.replace('1000', '50'));
    expect(left).toEqual(['R1 1000']);
  });

  it.each([
    ['a draft', CANCELLED.replace('Storniert', 'Entwurf')],
    ['a quote', CANCELLED.replace('Rechnung', 'Angebot')],
    ["somebody else's", CANCELLED.replace('Otter AG', 'Heron AG')],
    ['one of another day', CANCELLED.replace('01.09.', '03.09.')],
    ['one without a number', CANCELLED.replace('R1', '')],
  ])('nothing vanishes for %s', (_, line) => {
    expect(takenIn(HEADINGS + line, HEADINGS + R1 + R2)).toMatchObject({
      left: ['R1 1000', 'R2 300'],
      plan: { vanished: 0 },
    });
  });
});
