import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planFile } from '../import/case';
import { toldBook } from '../import/told-book';
import { linesOf } from './lines-of-file';

it.each([
  [
    'English',
    'Quote number,Date,Customer,Subject,Amount,Status\nQ1,2026-09-01,Otter,Pumps,50,accepted\nQ2,2026-09-02,Otter,Pipes,70,not accepted\nQ3,2026-09-03,Otter,Taps,9,not yet accepted',
  ],
  [
    'German',
    'Angebotsnr.;Datum;Kunde;Betreff;Betrag;Status\nQ1;01.09.2026;Otter;Pumps;50;angenommen\nQ2;02.09.2026;Otter;Pipes;70;abgelehnt\nQ3;03.09.2026;Otter;Taps;9;offen',
  ],
  [
    'Hungarian',
    'Ajánlat száma;Kelte;Ügyfél;Tárgy;Nettó összeg;Állapot\nQ1;2026.09.01.;Otter;Pumps;50;Elfogadva\nQ2;2026.09.02.;Otter;Pipes;70;Elutasítva\nQ3;2026.09.03.;Otter;Taps;9;Nyitott',
  ],
  [
    'Norwegian',
    'Tilbudsnr.;Dato;Kunde;Emne;Beløp;Status\nQ1;01.09.2026;Otter;Pumps;50;Akseptert\nQ2;02.09.2026;Otter;Pipes;70;Avvist\nQ3;03.09.2026;Otter;Taps;9;Åpen',
  ],
  [
    'Afrikaans',
    'Kwotasienommer;Datum;Kliënt;Onderwerp;Bedrag;Status\nQ1;2026/09/01;Otter;Pumps;50;Aanvaar\nQ2;2026/09/02;Otter;Pipes;70;Afgekeur\nQ3;2026/09/03;Otter;Taps;9;Oop',
  ],
])('a list of offers becomes proposals, and never sales: %s', (_, file) => {
  expect(linesOf(file)).toEqual([]);
  expect(toldBook(file).map((line) => line.replace(/, \d{4}-.*/, ''))).toEqual([
    'prospect Otter',
    'Pumps for Otter, 50, accepted',
    'Pipes for Otter, 70, declined',
    'Taps for Otter, 9, open',
  ]);
});

it('the date of an offer is the day on which it was sent', () => {
  const file =
    'Quote number,Date,Customer,Amount,Status\nQ1,2026-09-01,Otter,50,open\nQ2,2026-09-02,Otter,70,accepted\nQ3,2026-11-10,Otter,9,open';
  const { proposals } = planFile(file, undefined, { validFor: 30 }).records;
  expect(proposals.map(({ sentOn, validUntil, events }) => [sentOn, validUntil, events[0]?.on])).toEqual([
    ['2026-09-01', '2026-10-01', undefined],
    ['2026-09-02', '2026-09-02', '2026-09-02'],
    ['2026-11-10', '2026-12-10', undefined],
  ]);
});

it('an offer without a subject is called by its number', () => {
  expect(toldBook('Quote no,Customer,Amount,Status\nQ1,Otter,50,sent')[1]).toMatch(/^Q1 for Otter, 50, open/);
});

it('orders and invoices that name the offer they came of are sales', () => {
  expect(linesOf('Date,Customer,Invoice number,Quote number,Amount\n2026-09-01,Otter,I1,Q1,5')).toEqual([
    '2026-09-01 Otter 5 I1',
  ]);
});

it('whatever the state of an offer is called, it is no sale', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{1,12}(?: [a-z]{1,12})?$/),
      fc.integer({ min: 1, max: 99_999 }),
      (state, amount) => {
        const plan = planFile(`Quote number,Date,Customer,Amount,Status\nQ1,2026-09-01,Otter,${amount},${state}`);
        expect(plan.records.ledgerBlocks).toEqual([]);
        expect(plan.records.proposals).toHaveLength(1);
      },
    ),
  );
});
