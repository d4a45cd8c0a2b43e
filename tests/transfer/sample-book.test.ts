import { expect, it } from 'vitest';
import { bookStandings } from '../../lib/domain/book/book-standings';
import { rhythmState } from '../../lib/domain/book/rhythm';
import { sampleTexts } from '../../lib/domain/languages/sample-texts';
import { groupGaps } from '../../lib/domain/people/group-gaps';
import { relationshipMap } from '../../lib/domain/people/relationship-map';
import { BuyingRole } from '../../lib/domain/records/decision-making-group';
import { RECORD_KINDS, type RecordKind } from '../../lib/domain/records/kinds';
import { shapes } from '../../lib/domain/records/shapes';
import { defaultSettings } from '../../lib/domain/settings';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { makeSampleBook } from '../../lib/transfer/sample-book';
import { loadSampleTexts } from '../../lib/transfer/sample-texts';

/** Words that several languages share. */
const SAME_WORDS = new Set(['Hardware', 'Water']);

const DAYS = ['2026-11-21', '2027-03-01', '2028-02-29'].map((day) => Temporal.PlainDate.from(day));

it.each(DAYS.map((day) => [day.toString(), day] as const))('fits every schema and holds together on %s', (_, today) => {
  const { ledgerBlocks: _blocks, records: others, ...sample } = makeSampleBook(today, defaultSettings);
  const records = Object.values(others).flat();
  const rowsOf: Partial<Record<RecordKind, readonly unknown[]>> = { ...sample, ...others };
  const problems = RECORD_KINDS.flatMap((kind) =>
    (rowsOf[kind] ?? []).flatMap((row) => shapes[kind].safeParse(row).error ?? []),
  );
  expect(problems).toEqual([]);
  const accounts = new Set(sample.accounts.map((account) => account.id));
  const people = new Set(sample.people.map((person) => person.id));
  for (const rows of [
    sample.people,
    sample.touches,
    sample.facts,
    sample.proposals,
    sample.followUps,
    sample.promises,
  ]) {
    for (const row of rows) expect([row.id.startsWith('sample-'), accounts.has(row.accountId)]).toEqual([true, true]);
  }
  for (const row of records) {
    const about = 'accountIds' in row ? row.accountIds : row.accountId === undefined ? [] : [row.accountId];
    expect([row.id.startsWith('sample-'), about.every((id) => accounts.has(id))], row.id).toEqual([true, true]);
  }
  for (const person of sample.people) expect(people.has(person.group.reportsToId ?? person.id)).toBe(true);
});

it('is the same whenever it is made for the same day', () => {
  const today = Temporal.PlainDate.from('2026-11-21');
  expect(makeSampleBook(today, defaultSettings)).toEqual(makeSampleBook(today, defaultSettings));
});

it.each(DAYS.map((day) => [day.toString(), day] as const))(
  'shows the bands and rhythms it was made for on %s',
  (_, today) => {
    const { accounts, ledgerBlocks: blocks } = makeSampleBook(today, defaultSettings);
    const { standings, figures } = bookStandings({ accounts, blocks, today, settings: defaultSettings });
    const of = (id: string) => standings.find((standing) => standing.accountId === id);
    expect(figures.leftOut).toEqual([]);
    expect(figures.basis).toBe('profit');
    expect(of('sample-muster')?.share).toBeCloseTo(0.24, 2);
    expect(of('sample-kovacs-bau')?.share).toBeCloseTo(0.18, 2);
    expect(of('sample-kovacs-bau')?.customerId).toBe('sample-kovacs-group');
    expect(of('sample-brightwater')?.share).toBeCloseTo(0.11, 2);
    const hansen = of('sample-hansen')?.rhythm;
    expect(hansen && rhythmState(hansen, today, defaultSettings.rhythm).state).toBe('amber');
    const fjellvik = of('sample-fjellvik')?.rhythm;
    expect(fjellvik && rhythmState(fjellvik, today, defaultSettings.rhythm).state).toBe('steady');
    const days = blocks.flatMap(unpackLedger).map((line) => line.date);
    expect(days.every((day) => day <= today.toString())).toBe(true);
    expect((days[0] ?? '') < today.subtract({ months: 34 }).toString()).toBe(true);
  },
);

it.each(['de', 'hu', 'nb', 'af'] as const)('has every text in %s, and none that is not used', async (language) => {
  const asked = new Set<string>();
  const same = new Set<string>();
  const say = await loadSampleTexts(`${language}-ZZ`);
  makeSampleBook(Temporal.PlainDate.from('2026-11-21'), defaultSettings, (text) => {
    asked.add(text);
    if (say(text) === text) same.add(text);
    return say(text);
  });
  const texts = await sampleTexts[language]();
  expect(Object.keys(texts).toSorted()).toEqual([...asked].toSorted());
  expect([...same].filter((text) => !SAME_WORDS.has(text))).toEqual([]);
});

it('stays English where it does not speak the language', async () => {
  const say = await loadSampleTexts('fr');
  expect(say('Health care')).toBe('Health care');
});

it('knows one group whole: every part in a decision, every support, three levels and a blocker whom nobody speaks to', () => {
  const today = Temporal.PlainDate.from('2026-11-21');
  const sample = makeSampleBook(today, defaultSettings);
  const people = sample.people.filter(({ accountId }) => accountId === 'sample-brightwater');
  expect(new Set(people.flatMap(({ group }) => group.roles))).toEqual(new Set(BuyingRole.options));
  expect(new Set(people.map(({ group }) => group.support))).toEqual(new Set([-2, -1, 0, 1, 2, undefined]));
  expect(relationshipMap(people, people.length).rows).toBe(3);
  const touches = sample.touches.filter(({ accountId }) => accountId === 'sample-brightwater');
  const gaps = groupGaps(people, touches, { today, timeZone: 'UTC' }, defaultSettings);
  expect(gaps.map(({ gap }) => gap)).toEqual(['blocker-unattended']);
});

it('says nothing of who uses it', () => {
  const sample = JSON.stringify(makeSampleBook(Temporal.PlainDate.from('2026-11-21'), defaultSettings).people);
  expect(sample).not.toContain('nordlicht');
});
