import { expect, it } from 'vitest';
import { bookStandings } from '../../lib/domain/book/book-standings';
import { rhythmState } from '../../lib/domain/book/rhythm';
import { groupGaps } from '../../lib/domain/people/group-gaps';
import { relationshipMap } from '../../lib/domain/people/relationship-map';
import { Account } from '../../lib/domain/records/account';
import { Contract } from '../../lib/domain/records/contract';
import { BuyingRole } from '../../lib/domain/records/decision-making-group';
import { Delivery } from '../../lib/domain/records/delivery';
import { Evaluation } from '../../lib/domain/records/evaluation';
import { Fact } from '../../lib/domain/records/fact';
import { FollowUp } from '../../lib/domain/records/follow-up';
import { Person } from '../../lib/domain/records/person';
import { PortfolioScores } from '../../lib/domain/records/portfolio-scores';
import { OurPromise } from '../../lib/domain/records/promise';
import { Proposal } from '../../lib/domain/records/proposal';
import { Prospect } from '../../lib/domain/records/prospect';
import { Receivable } from '../../lib/domain/records/receivable';
import { RelationshipHours } from '../../lib/domain/records/relationship-hours';
import { Review } from '../../lib/domain/records/review';
import { Rivalry } from '../../lib/domain/records/rivalry';
import { Survey } from '../../lib/domain/records/survey';
import { Tender } from '../../lib/domain/records/tender';
import { Touch } from '../../lib/domain/records/touch';
import { WalletEntry } from '../../lib/domain/records/wallet-entry';
import { WinBack } from '../../lib/domain/records/win-back';
import { defaultSettings } from '../../lib/domain/settings';
import { unpackLedger } from '../../lib/transfer/ledger-blocks';
import { makeSampleBook } from '../../lib/transfer/sample-book';
import { loadSampleTexts } from '../../lib/transfer/sample-texts';
import type { SampleTexts } from '../../lib/transfer/sample-texts/texts';

const recordSchemas = {
  contracts: Contract,
  deliveries: Delivery,
  evaluations: Evaluation,
  portfolioScores: PortfolioScores,
  prospects: Prospect,
  receivables: Receivable,
  relationshipHours: RelationshipHours,
  reviews: Review,
  surveys: Survey,
  tenders: Tender,
  walletEntries: WalletEntry,
  winBacks: WinBack,
  rivalries: Rivalry,
};
const recordNames = Object.keys(recordSchemas) as (keyof typeof recordSchemas)[];

/** Words that several languages share. */
const SAME_WORDS = new Set(['Hardware', 'Water']);

const DAYS = ['2026-11-21', '2027-03-01', '2028-02-29'].map((day) => Temporal.PlainDate.from(day));

it.each(DAYS.map((day) => [day.toString(), day] as const))('fits every schema and holds together on %s', (_, today) => {
  const sample = makeSampleBook(today, defaultSettings);
  const records = recordNames.flatMap((name) => sample.records[name].map((row) => [name, row] as const));
  const problems = [
    ...sample.accounts.map((row) => Account.safeParse(row).error),
    ...sample.people.map((row) => Person.safeParse(row).error),
    ...sample.touches.map((row) => Touch.safeParse(row).error),
    ...sample.facts.map((row) => Fact.safeParse(row).error),
    ...sample.proposals.map((row) => Proposal.safeParse(row).error),
    ...sample.followUps.map((row) => FollowUp.safeParse(row).error),
    ...sample.promises.map((row) => OurPromise.safeParse(row).error),
    ...records.map(([name, row]) => recordSchemas[name].safeParse(row).error),
  ].filter((error) => error !== undefined);
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
  for (const [name, row] of records) {
    const about = 'accountIds' in row ? row.accountIds : row.accountId === undefined ? [] : [row.accountId];
    expect([row.id.startsWith('sample-'), about.every((id) => accounts.has(id))], name).toEqual([true, true]);
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

it.each(['de', 'hu', 'nb', 'af'])('has every text in %s, and none that is not used', async (language) => {
  const asked = new Set<string>();
  const same = new Set<string>();
  const say = await loadSampleTexts(`${language}-ZZ`);
  makeSampleBook(Temporal.PlainDate.from('2026-11-21'), defaultSettings, (text) => {
    asked.add(text);
    if (say(text) === text) same.add(text);
    return say(text);
  });
  const { texts }: { texts: SampleTexts } = await import(`../../lib/transfer/sample-texts/${language}.ts`);
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
