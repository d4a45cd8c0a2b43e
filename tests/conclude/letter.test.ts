import { describe, expect, it } from 'vitest';
import { letterOf } from '../../lib/conclude/letter';
import type { LetterBook, LetterEntry } from '../../lib/conclude/letter-entry';
import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { packLedger } from '../../lib/transfer/ledger-blocks';
import { accountOf } from '../domain/book/book-of';
import { makeBuyers } from '../worlds/buyers';

const nothing = {
  ...{ proposals: [], winBacks: [], contracts: [], planEntries: [] },
  targets: { before: [], after: [], currency: 'EUR' },
  settings: defaultSettings,
};

const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);

/** The twelve letters of an invented year at 40 customers, and what happened in it. */
function yearOfLetters(seed: number) {
  const { buyers, lines } = makeBuyers(seed, 40, day('2025-01-01'));
  const accounts = buyers.map(({ id }) => accountOf({ id, createdAt: '2020-01-01T00:00:00Z' }));
  const book: LetterBook = { ...nothing, accounts, blocks: packLedger(lines, () => 'block') };
  const letters = MONTHS.map((month) => letterOf(book, month));
  const entries = letters.map(({ sections }) => sections.flatMap((one) => one.entries));
  return { buyers, letters, entries, all: entries.flat() };
}

type Kind = LetterEntry['kind'];
const ofKind = <K extends Kind>(entries: readonly LetterEntry[], kind: K) =>
  entries.filter((entry): entry is Extract<LetterEntry, { kind: K }> => entry.kind === kind);

describe.each([1, 2, 3])('the letters of an invented year %i', (seed) => {
  const { buyers, letters, entries, all } = yearOfLetters(seed);

  it('tell of each customer who left at most once as lost, and of most of them', () => {
    const left = buyers.filter(({ troubles }) => troubles.some(({ what, from }) => what === 'lost' && from >= '2025'));
    const told = ofKind(all, 'lost').map(({ accountId }) => accountId);
    expect(new Set(told).size).toBe(told.length);
    const late = new Set(ofKind(all, 'rhythm').map(({ accountId }) => accountId));
    const known = left.filter(({ id }) => told.includes(id) || late.has(id));
    expect(known.length).toBeGreaterThanOrEqual(left.length * 0.8);
  });

  it('go from one state to the next: what one letter calls new is what a later one calls old', () => {
    for (const kind of ['rhythm', 'tier', 'class'] as const) {
      const now = new Map<string, string>();
      for (const entry of ofKind(all, kind)) {
        const before = now.get(entry.accountId);
        // Of whoever is lost, the rhythm is not told.
        if (before !== undefined && kind !== 'rhythm') expect(entry.from).toBe(before);
        expect(entry.to).not.toBe(entry.from);
        now.set(entry.accountId, entry.to);
      }
    }
  });

  it('are short: a few lines a month, the largest customers first', () => {
    const most = Math.max(...entries.map(({ length }) => length));
    expect(most).toBeLessThanOrEqual(20);
    expect(all.length / MONTHS.length).toBeLessThanOrEqual(10);
    for (const { figures } of letters) expect(figures.amount).toBeGreaterThan(0);
  });

  it('say why: every entry has the figures or the day that it rests on', () => {
    for (const { because } of ofKind(all, 'rhythm')) expect(because.daysSince).toBeGreaterThanOrEqual(0);
    for (const { from, to, because } of ofKind(all, 'class')) {
      expect([from, to]).not.toContain(undefined);
      expect(because.larger).toBeGreaterThan(0);
    }
  });

  it('are the same whatever came after the month', () => {
    const { lines } = makeBuyers(seed, 40, day('2025-01-01'));
    const accounts = buyers.map(({ id }) => accountOf({ id, createdAt: '2020-01-01T00:00:00Z' }));
    const known = lines.filter(({ date }) => date <= '2025-06-30');
    const then = letterOf({ ...nothing, accounts, blocks: packLedger(known, () => 'block') }, '2025-06');
    expect(then.sections).toEqual(letters[5]?.sections);
  });
});

describe('a letter', () => {
  const sold = (accountId: string, date: string, revenue: number, productGroup = '') => ({
    ...{ accountId, date, revenue, productGroup },
  });
  const monthly = (accountId: string, revenue: number, from = '2023-01', to = '2025-06') => {
    const lines = [];
    for (let on = day(`${from}-10`); on.toString() <= `${to}-31`; on = on.add({ months: 1 }))
      lines.push(sold(accountId, on.toString(), revenue));
    return lines;
  };
  const accounts = ['a', 'b', 'c', 'd'].map((id) =>
    accountOf({ id, parentId: id === 'd' ? 'c' : undefined, createdAt: '2020-01-01T00:00:00Z' }),
  );
  const lines = [...monthly('a', 500), ...monthly('b', 300), ...monthly('c', 100), ...monthly('d', 100)];
  const bookWith = (given: Partial<LetterBook> = {}): LetterBook => ({
    ...{ ...nothing, accounts, blocks: packLedger(lines, () => 'block') },
    ...given,
  });
  const entriesOf = (given: Partial<LetterBook>) =>
    letterOf(bookWith(given), '2025-06').sections.flatMap(({ entries }) => entries);

  it('has no section where nothing changed, and says what the month came to', () => {
    const { sections, figures } = letterOf(bookWith(), '2025-06');
    expect(sections).toEqual([]);
    expect(figures).toMatchObject({ amount: 1000, lastYear: 1000, total: 12_000, totalBefore: 12_000 });
    expect(figures.salesTo).toBe('2025-06-10');
  });

  it.each([
    ['2024-06-07', 30],
    ['2024-06-08', null],
  ])('compares the month with that of last year where the ledger begins with it: %s', (begins, lastYear) => {
    const own = [
      sold('a', begins, 10),
      sold('a', '2024-06-20', 20),
      sold('a', '2025-05-31', 5),
      sold('a', '2025-06-01', 40),
    ];
    const { figures } = letterOf(bookWith({ blocks: packLedger(own, () => 'block') }), '2025-06');
    expect(figures).toMatchObject({ amount: 40, lastYear, bookFrom: begins, salesTo: '2025-06-01' });
  });

  it('of a book without sales comes to nothing, and compares it with nothing', () => {
    const { sections, figures } = letterOf(bookWith({ blocks: [] }), '2025-06');
    expect(sections).toEqual([]);
    expect(figures).toMatchObject({ amount: 0, total: 0, totalBefore: 0, lastYear: null, salesTo: undefined });
  });

  it('tells the largest first, by the twelve months in which they were larger, and keeps those without sales', () => {
    const own = ['e', 'f', 'g', 'x', 'y'].map((id) => accountOf({ id, createdAt: '2020-01-01T00:00:00Z' }));
    const known = [
      ...monthly('a', 500),
      ...[sold('b', '2024-06-15', 90), sold('e', '2024-06-16', 50), sold('f', '2025-06-03', 70)],
      sold('g', '2025-06-04', 95),
    ];
    const contracts = ['x', 'y'].map((id) => ({ id, accountId: id, title: 'Frame', endsOn: '2025-06-30' }));
    const blocks = packLedger(known, () => 'block');
    const { sections } = letterOf(bookWith({ accounts: [...accounts, ...own], blocks, contracts }), '2025-06');
    const told = sections.filter(({ section }) => section === 'customers' || section === 'closed');
    const found = told.flatMap(({ entries }) => entries.map(({ accountId }) => accountId));
    expect(found).toEqual(['g', 'b', 'f', 'e', 'x', 'y']);
  });

  it('tells of the product groups that a customer bought for the first time, a group’s at its top', () => {
    const own = [
      ...lines,
      sold('d', '2025-06-03', 50, 'Doors'),
      sold('c', '2025-06-05', 50, 'Beams'),
      sold('a', '2025-06-04', 50, 'Doors'),
    ];
    const groups = ofKind(entriesOf({ blocks: packLedger(own, () => 'block') }), 'groups');
    expect(groups.map(({ accountId, groups: of }) => [accountId, of.map(({ group }) => group)])).toEqual([
      ['a', ['Doors']],
      ['c', ['Doors', 'Beams']],
    ]);
  });

  it('tells of a tier given by hand with its reason, and of a group at its top alone', () => {
    const byHand = { tier: 'strategic' as const, because: 'Shared plans', since: '2025-06-12' };
    const changed = accounts.map((account) => (account.id === 'c' ? { ...account, tierByHand: byHand } : account));
    expect(entriesOf({ accounts: changed })).toMatchObject([
      { accountId: 'c', kind: 'tier', from: 'key', to: 'strategic', because: { byHand: 'Shared plans' } },
    ]);
    const grown = [...lines, sold('d', '2025-06-20', 9000)];
    const tiers = entriesOf({ blocks: packLedger(grown, () => 'block') }).filter(({ kind }) => kind === 'tier');
    expect(tiers.map(({ accountId }) => accountId)).not.toContain('d');
  });

  it('tells of new customers and of those that bought nothing for twelve months', () => {
    const known = [...monthly('a', 500), sold('b', '2024-06-15', 50), sold('c', '2025-06-03', 70)];
    const found = entriesOf({ blocks: packLedger(known, () => 'block') });
    expect(found).toContainEqual({ accountId: 'b', kind: 'gone', before: 50 });
    expect(found).toContainEqual({ accountId: 'c', kind: 'fresh', amount: 70 });
  });

  it('tells of who was lost by what the user says, and won back, in the month alone', () => {
    const lost = { id: 'w', accountId: 'b', lostOn: '2025-06-02', why: 'price' as const, result: 'open' as const };
    expect(entriesOf({ winBacks: [lost] })).toMatchObject([
      { kind: 'lost', accountId: 'b', because: { why: 'price' } },
    ]);
    const won = { ...lost, lostOn: '2025-03-02', result: 'won' as const, closedOn: '2025-06-20' };
    expect(entriesOf({ winBacks: [won] })).toEqual([{ accountId: 'b', kind: 'wonBack', on: '2025-06-20' }]);
    expect(entriesOf({ winBacks: [{ ...won, closedOn: '2025-07-01' }] })).toEqual([]);
  });

  it('tells of proposals by how they ended, of contracts and of measures', () => {
    const proposal = (id: string, given: object) => ({
      ...{ id, accountId: 'a', personIds: [], title: id, sentOn: '2025-05-02', validUntil: '2025-06-30' },
      ...{ events: [], status: 'open', createdAt: '2025-05-02T00:00:00Z' },
      ...given,
    });
    const answered = (meaning: string, on: string) => ({
      status: meaning,
      events: [
        { kind: 'answered', on: '2025-05-20', meaning: 'questions' },
        { kind: 'answered', on, meaning },
      ],
    });
    const proposals = [
      proposal('Won', answered('accepted', '2025-06-05')),
      proposal('Lost', answered('declined', '2025-06-06')),
      proposal('Later', answered('accepted', '2025-07-06')),
      proposal('Withdrawn', { status: 'withdrawn', events: [{ kind: 'withdrawn', on: '2025-06-01' }] }),
      proposal('Expired', {}),
    ] as unknown as LetterBook['proposals'];
    const found = entriesOf({
      proposals,
      contracts: [{ id: 'k', accountId: 'b', title: 'Frame', endsOn: '2025-06-30' }],
      planEntries: [{ id: 'e', accountId: 'b', kind: 'measure', text: 'Show', doneOn: '2025-06-11' }],
    });
    expect(ofKind(found, 'proposal').map(({ how, proposal: { title }, on }) => [how, title, on])).toEqual([
      ['accepted', 'Won', '2025-06-05'],
      ['declined', 'Lost', '2025-06-06'],
      ['withdrawn', 'Withdrawn', '2025-06-01'],
      ['expired', 'Expired', '2025-06-30'],
    ]);
    expect(found.map(({ kind }) => kind).slice(-2)).toEqual(['contract', 'measure']);
  });

  it('tells of a target from which the forecast began to fall short, or no longer does, the largest gap first', () => {
    const at = (accountId: string, share: number | null) => ({
      accountId,
      progress: {
        ...{ plan: 100, by: 'nothing' as const, months: [], asOf: '2025-06-30', actual: 1, planToDate: 1, reached: 1 },
        ...{ forecast: 1, why: null, gap: share === null ? null : { amount: share * 100, share } },
      },
    });
    const targets = {
      currency: 'EUR',
      before: [at('a', 0), at('b', -0.2), at('c', -0.06), at('d', null)],
      after: [at('a', -0.06), at('b', 0.01), at('c', -0.3), at('d', -0.4)],
    };
    expect(ofKind(entriesOf({ targets }), 'target').map(({ accountId, isShort }) => [accountId, isShort])).toEqual([
      ['d', true],
      ['a', true],
      ['b', false],
    ]);
  });
});
