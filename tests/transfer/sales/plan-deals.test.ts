import { expect, it } from 'vitest';
import { salesWords } from '../../../lib/domain/languages/sales-words';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { clientWaits } from '../../../lib/domain/proposal/client-waits';
import { chainOf } from '../../../lib/domain/proposal/proposal-chain';
import { day } from '../../../lib/domain/records/day';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { tableOfBook } from '../../../lib/transfer/out/book-tables';
import { csvOut } from '../../../lib/transfer/out/csv-out';
import { bookOf, carryOut, planFile, refusals } from '../import/case';

const book = bookOf('account,domain\nOtter Ltd,otter.test');

it.each([
  [
    'HubSpot',
    'Deal ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Associated Company Domain\n1,Pumps,closedwon,default,5,2026-09-01,otter.test\n2,Pipes,closedlost,default,6,2026-09-02,otter.test\n3,Taps,qualifiedtobuy,default,7,2026-12-02,otter.test',
  ],
  [
    'Salesforce',
    'Opportunity Name,Account Name,Amount,Close Date,Stage\nPumps,Otter Ltd,5,2026-09-01,Closed Won\nPipes,Otter Ltd,6,2026-09-02,Closed Lost\nTaps,Otter Ltd,7,2026-12-02,Negotiation',
  ],
  [
    'Pipedrive',
    'Deal - Title,Deal - Organization,Deal - Value,Deal - Status,Deal - Won time\nPumps,Otter Ltd,5,Won,2026-09-01\nPipes,Otter Ltd,6,Lost,2026-09-02\nTaps,Otter Ltd,7,Open,2026-12-02',
  ],
  [
    'German',
    'Verkaufschance;Kunde;Betrag;Abschlussdatum;Phase\nPumps;Otter Ltd;5;01.09.2026;Gewonnen\nPipes;Otter Ltd;6;02.09.2026;Verloren\nTaps;Otter Ltd;7;02.12.2026;Verhandlung',
  ],
  [
    'Hungarian',
    'Ügylet neve;Ügyfél;Összeg;Dátum;Szakasz\nPumps;Otter Ltd;5;2026.09.01.;Megnyert\nPipes;Otter Ltd;6;2026.09.02.;Elveszett\nTaps;Otter Ltd;7;2026.12.02.;Tárgyalás',
  ],
  [
    'Norwegian',
    'Avtalenavn;Kunde;Beløp;Dato;Fase\nPumps;Otter Ltd;5;01.09.2026;Vunnet\nPipes;Otter Ltd;6;02.09.2026;Tapt\nTaps;Otter Ltd;7;02.12.2026;Forhandling',
  ],
  [
    'Afrikaans',
    'Transaksienaam;Kliënt;Bedrag;Datum;Fase\nPumps;Otter Ltd;5;2026-09-01;Gewen\nPipes;Otter Ltd;6;2026-09-02;Verloor\nTaps;Otter Ltd;7;2026-12-02;Onderhandeling',
  ],
  [
    'words of a stage and of a state',
    'Title,Organization,Value,Stage,Status,Won time\nPumps,Otter Ltd,5,Offer,Won,2026-09-01\nPipes,Otter Ltd,6,Offer,Lost,2026-09-02\nTaps,Otter Ltd,7,Lead,Open,2026-12-02',
  ],
  [
    'German with offers and a state',
    'Angebot;Kunde;Betrag;Status;Abschluss\nPumps;Otter Ltd;5;Gewonnen;01.09.2026\nPipes;Otter Ltd;6;Verloren;02.09.2026\nTaps;Otter Ltd;7;in Arbeit;02.12.2026',
  ],
  [
    'Hungarian with a state',
    'Lehetőség neve;Ügyfél;Összeg;Állapot;Várható zárás\nPumps;Otter Ltd;5;Megnyert;2026.09.01.\nPipes;Otter Ltd;6;Elveszett;2026.09.02.\nTaps;Otter Ltd;7;Folyamatban;2026.12.02.',
  ],
  [
    'Norwegian with a state',
    'Salgsmulighet;Kunde;Beløp;Status;Avslutningsdato\nPumps;Otter Ltd;5;Vunnet;01.09.2026\nPipes;Otter Ltd;6;Tapt;02.09.2026\nTaps;Otter Ltd;7;Pågår;02.12.2026',
  ],
  [
    'Afrikaans with a state',
    'Geleentheid;Kliënt;Bedrag;Status;Sluitingsdatum\nPumps;Otter Ltd;5;Gewen;2026/09/01\nPipes;Otter Ltd;6;Verloor;2026/09/02\nTaps;Otter Ltd;7;Besig;2026/12/02',
  ],
])('deals in %s are proposals, and neither accounts nor sales', (_, file) => {
  const plan = planFile(file, book);
  expect(plan.records).toMatchObject({ accounts: [], ledgerBlocks: [] });
  const accountId = book.accounts[0]?.id;
  expect(plan.records.proposals).toMatchObject([
    { accountId, title: 'Pumps', amount: 5, status: 'accepted', events: [{ on: '2026-09-01', meaning: 'accepted' }] },
    { accountId, title: 'Pipes', amount: 6, status: 'declined', events: [{ on: '2026-09-02', meaning: 'declined' }] },
    { accountId, title: 'Taps', amount: 7, status: 'open', validUntil: '2026-12-02', events: [] },
  ]);
  expect(planFile(file, carryOut(plan, book))).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
});

it('orders of which some were cancelled or paid are sales, and no deals', () => {
  const orders =
    'Order,Date,Customer,Status,Total\nO1,2026-09-01,Otter Ltd,Invoiced,5\nO2,2026-09-02,Otter Ltd,Cancelled,6';
  const { records } = planFile(orders, book);
  expect(records.proposals).toEqual([]);
  expect(records.ledgerBlocks.map(({ lines }) => lines)).toEqual([1]);
});

it('a deal that was open is closed by a later file, with its reason', () => {
  const file = (stage: string, reason: string) =>
    `Deal name,Company,Stage,Amount,Close date,Lost reason\nTaps,Otter Ltd,${stage},7,2026-11-20,${reason}`;
  const before = carryOut(planFile(file('Proposal made', ''), book), book);
  const plan = planFile(file('Lost', 'Too dear'), before);
  expect(plan).toMatchObject({ added: 0, updated: 1 });
  expect(plan.records.proposals).toMatchObject([
    { id: before.proposals[0]?.id, status: 'declined', events: [{ meaning: 'declined', reason: 'Too dear' }] },
  ]);
});

it('a number instead of a name makes no account', () => {
  const plan = planFile('Id,AccountId,Name,StageName,Amount,CloseDate\n006,001,Pumps,Closed Won,5,2026-09-01', book);
  expect(plan.records).toMatchObject({ accounts: [], proposals: [] });
  expect(plan.names).toMatchObject([{ name: '001', waits: true }]);
});

const HEAD = 'Deal name,Company,Stage,Amount,Currency,Close date,Sent on,Valid until\n';
const deal = (line: string, before = book) => planFile(HEAD + line, before);
const waits = (proposals: readonly Proposal[]) =>
  clientWaits(proposals, defaultSettings, day('2026-11-21')).map(({ wait }) => wait.why);

it.each([
  ['Pumps,Otter Ltd,Open,5,EUR,2027-12-24,2027-03-01,', '2 sentToCome'],
  ['Pumps,Otter Ltd,Won,5,EUR,2026-10-24,2026-11-22,', '2 sentToCome'],
  ['Pumps,Otter Ltd,Open,5,EUR,2026-12-24,2026-11-10,2026-11-09', '2 sentTooLate'],
])('a proposal sent on a day to come, or after it was valid, is refused: %s', (line, reason) => {
  const made = deal(line);
  expect(refusals(made)).toEqual([reason]);
  expect(made.records).toMatchObject({ accounts: [], proposals: [] });
});

it.each([
  'Qualification',
  'Open',
  'Negotiation',
  'Erstgespräch',
  'Tárgyalás',
  'Forhandling',
  'Onderhandeling',
  'Quote not sent',
  'Angebot wird versendet',
  '',
])('nobody waits because of an open deal of which nobody knows that it was sent: %s', (stage) => {
  const made = deal(`Pumps,Otter Ltd,${stage},5,EUR,2026-12-24,,`);
  expect(made.records.proposals).toMatchObject([{ status: 'open', isSentGuessed: true }]);
  expect(waits(made.records.proposals)).toEqual([]);
  const after = deal(`Pumps,Otter Ltd,${stage},5,EUR,2026-12-24,2026-11-20,`, carryOut(made, book));
  expect(after.records.proposals).toMatchObject([{ sentOn: '2026-11-20' }]);
  expect(after.records.proposals[0]?.isSentGuessed).toBeUndefined();
});

it.each([
  ['Closed Won', 'accepted'],
  ['Gewonnen', 'accepted'],
  ['Elveszett', 'declined'],
  ['Tapt', 'declined'],
  ['Verlore', 'declined'],
])('nobody is told that an ended deal was sent on the day of its end: %s', (stage, status) => {
  const made = deal(`Pumps,Otter Ltd,${stage},5,EUR,2026-09-01,,`);
  expect(made.records.proposals).toMatchObject([{ status, sentOn: '2026-09-01', isSentGuessed: true }]);
  const sent = deal(`Pumps,Otter Ltd,${stage},5,EUR,2026-09-01,2026-08-20,`);
  expect(sent.records.proposals).toMatchObject([{ status, sentOn: '2026-08-20' }]);
  expect(sent.records.proposals[0]?.isSentGuessed).toBeUndefined();
});

it.each([
  ...['Quote sent', 'Angebot versendet', 'Árajánlat elküldve', 'Tilbud sendt', 'Kwotasie gestuur'].map((stage) => [
    stage,
    '',
  ]),
  ['Qualification', '2026-11-21'],
])('they are left in peace where the stage or the file says that it was sent: %s', (stage, sentOn) => {
  expect(waits(deal(`Pumps,Otter Ltd,${stage},5,EUR,2026-12-24,${sentOn},`).records.proposals)).toEqual(['just sent']);
});

it.each([
  ['Lost', 'Won', 'accepted'],
  ['Won', 'Lost', 'declined'],
  ['Withdrawn', 'Won', 'accepted'],
  ['Withdrawn', 'Lost', 'withdrawn'],
  ['Lost', 'Withdrawn', 'withdrawn'],
  ['Lost', 'Negotiation', 'declined'],
])('a deal that was %s and is %s in a later file is %s, with its amount', (first, then, status) => {
  const before = carryOut(deal(`Pumps,Otter Ltd,${first},5,EUR,2026-10-24,,`), book);
  const after = carryOut(deal(`Pumps,Otter Ltd,${then},8,EUR,2026-11-10,,`, before), before);
  expect(after.proposals).toMatchObject([{ status, amount: 8 }]);
  expect(deal(`Pumps,Otter Ltd,${then},8,EUR,2026-11-10,,`, after)).toMatchObject({ unchanged: 1 });
});

it('an end that stands on a day to come was noted today at the latest', () => {
  const [lost] = deal('Pumps,Otter Ltd,Closed Lost,5,EUR,2027-01-31,,').records.proposals;
  expect(lost?.events).toMatchObject([{ kind: 'answered', on: '2026-11-21', meaning: 'declined' }]);
});

it.each(LANGUAGES)('a withdrawn proposal goes out and comes back as one, in %s', (language) => {
  const accountId = book.accounts[0]?.id ?? '';
  const withdrawn: Proposal = {
    ...{ id: 'p', accountId, personIds: [], title: 'Pumps', amount: 5, currency: 'EUR', status: 'withdrawn' },
    ...{ sentOn: '2026-11-10', validUntil: '2026-12-20', events: [{ kind: 'withdrawn', on: '2026-11-15' }] },
    createdAt: '2026-11-10T08:00:00Z',
  };
  const table = tableOfBook('deals', { ...book, proposals: [withdrawn] }, language, 'Europe/Berlin');
  const back = planFile(csvOut(table, language), book);
  expect(refusals(back)).toEqual([]);
  const { id: _, createdAt: __, ...told } = withdrawn;
  expect(back.records.proposals).toMatchObject([told]);
  for (const word of salesWords[language].withdrawn) {
    expect(deal(`Pumps,Otter Ltd,${word},5,EUR,2026-11-10,,`).records.proposals).toMatchObject([
      { status: 'withdrawn' },
    ]);
  }
});

it('an offer beside whose amount no currency stands is of the book’s own, once it is new', () => {
  const file =
    'Deal Name,Account Name,Stage,Amount,Close Date\nPumps,Otter Ltd,Open,5,2026-12-24\nTaps,Otter Ltd,Open,$7,2026-12-24';
  const planned = planFile(file, book, { ownCurrency: 'CHF' });
  expect(planned.records.proposals).toMatchObject([{ currency: 'CHF' }, { currency: 'USD' }]);
  const changed = carryOut(planned, book);
  const proposals = changed.proposals.map((one) => ({ ...one, currency: 'EUR' }));
  const again = planFile(file.replace('5,', '6,'), { ...changed, proposals }, { ownCurrency: 'CHF' });
  expect(again.records.proposals[0]).toMatchObject({ amount: 6, currency: 'EUR' });
});

it('days of sending tell each other how they are written', () => {
  const made = deal(
    'Pumps,Otter Ltd,Open,5,EUR,2026-12-24,03/04/2026,\nPipes,Otter Ltd,Open,5,EUR,2026-12-24,25/04/2026,',
  );
  expect(made.refused).toEqual([]);
  expect(made.records.proposals.map(({ sentOn }) => sentOn)).toEqual(['2026-04-03', '2026-04-25']);
});

it.each(['2026-10-16', '2026-12-16'])(
  'no day of closing is one of sending, and nobody asks whether it has arrived: %s',
  (closing) => {
    const [offer] = deal(`Pumps,Otter Ltd,Negotiation,5,EUR,${closing},,`).records.proposals;
    expect(offer).toMatchObject({ sentOn: '2026-11-21', isSentGuessed: true });
    const steps =
      offer && [0, 3, 9].map((days) => chainOf(offer, defaultSettings, day('2026-11-21').add({ days })).next?.step);
    expect(steps).not.toContain('confirm-arrival');
  },
);
