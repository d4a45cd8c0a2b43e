import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importWords } from '../../../lib/domain/languages/import-words';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { TouchKind } from '../../../lib/domain/records/touch';
import { readCsv } from '../../../lib/transfer/csv/read-csv';
import { columnWords, type Meaning } from '../../../lib/transfer/import/cell-words';
import { importTable } from '../../../lib/transfer/import/import-table';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { bookOf, carryOut, leftOut, planFile, refusals } from '../import/case';

const book = bookOf(
  'account,domain\nOtter Pumps Ltd,otter.test\nAlba Kft.,alba.test',
  'name,email,account\nEva Muster,eva@otter.test,Otter Pumps Ltd\nJon Berg,jon@otter.test,Otter Pumps Ltd\nŐri Ű,ori@alba.test,Alba Kft.',
);
const idOf = (name: string) => book.people.find((one) => one.name === name)?.id;
const HEAD = 'date,account,person,kind,direction,text,reached\n';
const plan = (lines: string) => planFile(HEAD + lines, book);

it('takes contacts in with their people, direction, words and whether somebody was reached', () => {
  const made = planFile(
    'Aktivitätsdatum;Firma;Ansprechpartner;Art;Richtung;Notiz;Ergebnis\n' +
      '14.03.2026;Otter Pumps Ltd;Eva Muster; Anruf;ausgehend;Will einen Besuch;erreicht\n' +
      '15.03.2026 09:30;otter.test;Muster, Eva | Jon Berg;Besuch;;;\n' +
      '16.03.2026;Otter Pumps Ltd;;Anfrage;;Zweites Werk;\n',
    book,
  );
  expect(made).toMatchObject({ added: 3, refused: [], notes: [] });
  expect(made.records.touches).toMatchObject([
    {
      ...{ kind: 'call', direction: 'out', personIds: [idOf('Eva Muster')], at: '2026-03-14T11:00:00Z' },
      ...{ text: 'Will einen Besuch', reached: true },
    },
    { kind: 'visit', direction: 'out', personIds: [idOf('Eva Muster'), idOf('Jon Berg')], at: '2026-03-15T08:30:00Z' },
    { kind: 'request', direction: 'in', personIds: [], text: 'Zweites Werk' },
  ]);
});

it('finds account and person by an address where no company stands', () => {
  const made = planFile(
    'Activity date,Email,Activity type,Call outcome\n2026-03-14T14:30:00.000+0000,ori@alba.test,Call,No answer\n2026-03-15T00:00:00Z,new@alba.test,Email,',
    book,
  );
  const alba = book.accounts.find(({ name }) => name === 'Alba Kft.')?.id;
  expect(made.records.touches).toMatchObject([
    { accountId: alba, personIds: [idOf('Őri Ű')], reached: false, at: '2026-03-14T14:30:00Z' },
    { accountId: alba, personIds: [], kind: 'mail', at: '2026-03-15T11:00:00Z' },
  ]);
});

it.each(LANGUAGES.flatMap((tag) => TouchKind.options.map((kind) => [tag, kind] as const)))(
  'knows every word in %s for: %s',
  (tag, kind) => {
    for (const [at, word] of importWords[tag].touchKinds[kind].entries()) {
      const [touch] = plan(`2026-03-14,Otter Pumps Ltd,,"${word}",,${at},`).records.touches;
      expect([word, touch?.kind]).toEqual([word, kind]);
    }
  },
);

it.each([
  ['without a day', ',Otter Pumps Ltd,,call,,x,', ['2 missing']],
  ['on a day to come', '2026-12-24,Otter Pumps Ltd,,call,,x,', ['2 toCome']],
  ['of an account that is not in the book', '2026-03-14,Nobody,,call,,x,', ['2 noSuchAccount']],
  ['of a kind that nobody knows', '2026-03-14,Otter Pumps Ltd,,task,,x,', ['2 notAWord']],
  ['about somebody’s health', '2026-03-14,Otter Pumps Ltd,,call,,Mr Li is on sick leave,', ['2 notRecorded']],
  [
    'with a text of more than 5,000 characters',
    `2026-03-14,Otter Pumps Ltd,,call,,${'x'.repeat(5001)},`,
    ['2 tooLong'],
  ],
])('refuses a line %s', (_, line, expected) => {
  expect(refusals(plan(line))).toEqual(expected);
});

it.each([
  ['somebody who is not known there', '2026-03-14,Otter Pumps Ltd,Őri Ű,call,,x,', ['person']],
  ['a direction that is none', '2026-03-14,Otter Pumps Ltd,,call,sideways,x,', ['direction']],
  ['a result that says nothing', '2026-03-14,Otter Pumps Ltd,,call,,x,perhaps', ['reached']],
])('leaves out %s, and takes the line in', (_, line, fields) => {
  const made = plan(line);
  expect(made).toMatchObject({ added: 1, refused: [] });
  expect(leftOut(made)).toEqual(fields);
});

it('counts today as now, and two calls of one day with different people as two', () => {
  const made = plan('2026-11-21,Otter Pumps Ltd,Eva Muster,call,,,\n2026-11-21,Otter Pumps Ltd,Jon Berg,call,,,');
  expect(made.records.touches.map(({ at }) => at)).toEqual(['2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z']);
});

it('fills in who it was and what came out, and leaves the hour that the book has', () => {
  const before = carryOut(plan('2026-03-14 16:00,Otter Pumps Ltd,,call,,x,'), book);
  const made = planFile(`${HEAD}2026-03-14,Otter Pumps Ltd,Eva Muster,Call,outbound,X,no answer`, before);
  expect(made).toMatchObject({ added: 0, updated: 1 });
  expect(made.records.touches).toMatchObject([
    { personIds: [idOf('Eva Muster')], reached: false, at: '2026-03-14T15:00:00Z', text: 'x' },
  ]);
});

it('asks what an unknown word means, and takes the answer', () => {
  const line = `${HEAD}2026-03-14,Otter Pumps Ltd,,Zoom,,x,`;
  expect(planFile(line, book, { words: { 'contactKind zoom': 'meeting' } }).records.touches).toMatchObject([
    { kind: 'meeting' },
  ]);
});

it('changes nothing when the same file comes twice', () => {
  const cell = fc.constantFrom('', 'Eva Muster', 'Jon Berg', 'Eva Muster; Jon Berg', 'Nobody');
  const line = fc
    .tuple(
      fc.constantFrom('2026-03-14', '2026-03-14 10:15', '2026-03-14T23:30:00Z', '2026-11-21', '2026-03-28 02:30'),
      cell,
      fc.constantFrom('call', 'mail', 'visit', 'their request'),
      fc.constantFrom('', 'in', 'out'),
      fc.constantFrom('', 'x', 'Ünnep', 'y'),
      fc.constantFrom('', 'yes', 'no answer'),
    )
    .map(([date, person, kind, direction, text, reached]) =>
      [date, 'Otter Pumps Ltd', person, kind, direction, text, reached].join(','),
    );
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const file = HEAD + lines.join('\n');
      const first = planFile(file, book);
      expect(first.refused).toEqual([]);
      const after = carryOut(first, book);
      const again = planFile(file, after);
      expect(carryOut(again, after).touches).toHaveLength(after.touches.length);
    }),
  );
});

it.each(LANGUAGES.flatMap((tag) => importWords[tag].done.no.map((word) => [tag, word] as const)))(
  'leaves out and counts what is only planned or was called off, in %s: %s',
  (_, word) => {
    const made = planFile(
      `date,account,kind,status\n2026-03-14,Otter Pumps Ltd,call,"${word}"\n2026-12-24,Otter Pumps Ltd,visit,"${word}"`,
      book,
    );
    expect(made).toMatchObject({ added: 0, refused: [], notes: [{ kind: 'notDone', lines: 2 }] });
  },
);

it.each(LANGUAGES.flatMap((tag) => importWords[tag].done.yes.map((word) => [tag, word] as const)))(
  'takes in what was done, in %s: %s',
  (_, word) => {
    const made = planFile(`date,account,kind,status\n2026-03-14,Otter Pumps Ltd,call,"${word}"`, book);
    expect(made).toMatchObject({ added: 1, refused: [], notes: [] });
  },
);

const stated = (heading: string, word: string) =>
  planFile(`date,account,kind,${heading}\n2026-03-14,Otter Pumps Ltd,call,"${word}"`, book);

it.each([
  ...['No show', 'NO_SHOW', 'Missed', 'Unanswered', 'Not answered', 'Declined', 'FAILED', 'NO_ANSWER'],
  ...['Nicht erschienen', 'Verpasst', 'Nicht erreicht', 'Besetzt', 'Abgelehnt'],
  ...['Nem jelent meg', 'Nem vette fel', 'Nem fogadott hívás', 'Elutasítva'],
  ...['Ikke møtt', 'Møtte ikke opp', 'Ubesvart', 'Tapt anrop', 'Avvist'],
  ...['Nie opgedaag nie', 'Onbeantwoord', 'Gemis', 'Afgewys'],
])('a state or an outcome by which nobody was reached is told so: %s', (word) => {
  for (const heading of ['status', 'call status', 'outcome', 'call outcome']) {
    const made = stated(heading, word);
    expect(made).toMatchObject({ refused: [], records: { touches: [{ reached: false }] } });
  }
});

it.each([
  'CANCELED',
  'Cancelled',
  'Rescheduled',
  'Abgesagt',
  'Ausgefallen',
  'Lemondva',
  'Elmaradt',
  'Avlyst',
  'Afgelas',
])('what was called off is no contact, by its state or its outcome: %s', (word) => {
  for (const heading of ['status', 'call status', 'outcome', 'meeting outcome']) {
    expect(stated(heading, word)).toMatchObject({ added: 0, refused: [], notes: [{ kind: 'notDone' }] });
  }
});

it('no word says both that nobody was reached and that it has not been, or that it has', () => {
  const all = LANGUAGES.map((tag) => importWords[tag]);
  const missed = new Set(all.flatMap(({ reached }) => reached.no.map((word) => word.toLowerCase())));
  const others = all.flatMap(({ reached, done }) => [...reached.yes, ...done.yes, ...done.no]);
  expect(others.filter((word) => missed.has(word.toLowerCase()))).toEqual([]);
  const undone = new Set(all.flatMap(({ done }) => done.no));
  expect(all.flatMap(({ reached, done }) => [...reached.yes, ...done.yes]).filter((word) => undone.has(word))).toEqual(
    [],
  );
});

it.each(['Verschwommen', 'Elfogadva', 'Kanskje', 'Miskien', 'Tentative'])(
  'never guesses what a state means that nobody knows, and asks: %s',
  (word) => {
    expect(refusals(stated('status', word))).toEqual(['2 notAWord']);
    const file = `date,account,kind,status\n2026-03-14,Otter Pumps Ltd,call,${word}`;
    const { table } = importTable(readCsv(file), {});
    const [asked, ...others] = columnWords(table.rows, recogniseColumns(table.headings, {}, table.rows));
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ word, meaning: undefined, choices: ['done', 'notReached', 'notDone'] });
    const answered = (said: Meaning) => planFile(file, book, { words: { [asked?.key ?? '']: said } });
    expect(answered('done').records.touches[0]?.reached).toBeUndefined();
    expect(answered('notReached').records.touches).toMatchObject([{ reached: false }]);
    expect(answered('notDone')).toMatchObject({ added: 0, refused: [] });
  },
);

it('leaves out a meeting whose outcome is only a day to come, and takes in one to which nobody came', () => {
  const made = planFile(
    'Meeting date,Company,Type,Meeting outcome\n2026-03-14,Otter Pumps Ltd,Meeting,Scheduled\n2026-03-15,Otter Pumps Ltd,Meeting,No show',
    book,
  );
  expect(made).toMatchObject({ added: 1, notes: [{ kind: 'notDone', lines: 1 }] });
});

it.each(['25:10', '24:01', '13:05 PM', '9:60', '25:10Z', '10:00:00+25:00', '10:00-24:00', '10:00+0575', '00:00+25:00'])(
  'refuses a contact at an hour that no clock shows: %s',
  (time) => {
    expect(refusals(plan(`2026-03-14 ${time},Otter Pumps Ltd,,call,,x,`))).toEqual(['2 notADate']);
  },
);

it.each([
  ['24:00', '2026-03-14T11:00:00Z'],
  ['00:00', '2026-03-14T11:00:00Z'],
  ['12:30 AM', '2026-03-13T23:30:00Z'],
  ['12:05 PM', '2026-03-14T11:05:00Z'],
  ['23:59', '2026-03-14T22:59:00Z'],
])('reads the hour %s', (time, at) => {
  expect(plan(`2026-03-14 ${time},Otter Pumps Ltd,,call,,x,`).records.touches).toMatchObject([{ at }]);
});
