import { describe, expect, it } from 'vitest';
import { findFirst } from '../../../lib/domain/search/find-first';
import type { Findable } from '../../../lib/domain/search/findable';
import { makeIndex } from '../../../lib/domain/search/make-index';

const account = (name: string, others: string[] = []): Findable => ({ kind: 'account', id: name, name, others });
const person = (name: string, accountId: string, others: string[] = []): Findable => ({
  ...{ kind: 'person', id: name, name, accountId, others },
});
const MOST = { account: 5, person: 5, page: 5, action: 5, proposal: 5, fact: 5 };
const found = (entries: Findable[], typed: string, opened: Findable[] = [], most: object = MOST) => {
  const since = opened.map((entry, at) => [entries.indexOf(entry), at] as const).filter(([place]) => place >= 0);
  return findFirst([{ index: makeIndex(entries), opened: new Map(since) }], typed, most).map(({ name }) => name);
};

describe('the order of what is found', () => {
  it('has a whole name before all, then what was opened last', () => {
    const [montage, ag, plain] = [account('Muster Montage AG'), account('Muster AG'), account('Muster Bau AG')];
    expect(found([montage, ag, plain], 'muster ag')).toEqual(['Muster AG', 'Muster Bau AG', 'Muster Montage AG']);
    expect(found([montage, ag, plain], 'ag muster', [montage])).toEqual([
      'Muster AG',
      'Muster Montage AG',
      'Muster Bau AG',
    ]);
    expect(found([montage, ag, plain], 'must', [montage, plain])).toEqual([
      'Muster Montage AG',
      'Muster Bau AG',
      'Muster AG',
    ]);
  });

  it('has beginnings before what stands within a word, and that before a letter wrong', () => {
    const all = [account('Handelx Kft.'), account('Großhandel AG'), account('Handels AG')];
    expect(found(all, 'handel')).toEqual(['Handels AG', 'Handelx Kft.', 'Großhandel AG']);
    const unsure = [account('Haendler Nord'), account('Hindler West'), account('Althandler')];
    expect(found(unsure, 'handler')).toEqual(['Haendler Nord', 'Althandler', 'Hindler West']);
    // What was opened last does not lift a guess over what is sure.
    expect(found(unsure, 'handler', [unsure[1] ?? account('')])).toEqual([
      'Haendler Nord',
      'Althandler',
      'Hindler West',
    ]);
  });

  it('has the name before other words, and those before the account', () => {
    const all = [
      account('Kovács Bau'),
      person('Szabó Gergő', 'Kovács Bau', ['gergo@kovacs.test']),
      person('Nagy Éva', 'Kovács Bau'),
      account('Alba Kft.', ['Kovács Régi']),
    ];
    expect(found(all, 'kovacs')).toEqual(['Kovács Bau', 'Alba Kft.', 'Szabó Gergő']);
    expect(found(all, 'kovacs eva')).toEqual(['Nagy Éva']);
    expect(found(all, 'bau gergo')).toEqual(['Szabó Gergő']);
  });

  it('has equals by their kind, the shorter name, the alphabet', () => {
    const all: Findable[] = [
      { kind: 'fact', id: 'f', name: 'Plan' },
      { kind: 'page', id: 'plan', name: 'Plan' },
      account('Planer B'),
      account('Planer A'),
      account('Planer'),
      account('Plan'),
    ];
    expect(found(all, 'plan')).toEqual(['Plan', 'Plan', 'Plan', 'Planer', 'Planer A', 'Planer B']);
    const index = makeIndex(all);
    expect(
      findFirst([{ index, opened: new Map() }], 'plan', MOST)
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['account', 'page', 'fact']);
  });

  it('has a whole word before a beginning, in any spelling, and the better of two words of one name', () => {
    expect(found([account('Bauern A'), account('Bauer Zetaa')], 'bauer')).toEqual(['Bauer Zetaa', 'Bauern A']);
    expect(found([account('Müllerei A'), account('Müller Zeta')], 'mueller')).toEqual(['Müller Zeta', 'Müllerei A']);
    expect(found([account('Bauer'), account('Bau Bauern')], 'bau')).toEqual(['Bau Bauern', 'Bauer']);
  });

  it('has what fits in itself before what fits by its account, though by other words', () => {
    const bau = account('Bau AG');
    const all = [bau, account('Alba Kft. und Söhne', ['Nord Bau']), person('Nordahl', bau.id)];
    expect(found(all, 'nord bau')).toEqual(['Alba Kft. und Söhne', 'Nordahl']);
  });

  it('has all guesses alike, whether by the name or by other words', () => {
    expect(found([account('Großhandel AG'), account('Alba', ['Großhandel'])], 'handel')).toEqual([
      'Alba',
      'Großhandel AG',
    ]);
    expect(found([account('Albanien AG', ['Großhandel']), account('Xhandel')], 'handel')).toEqual([
      'Xhandel',
      'Albanien AG',
    ]);
  });

  it('has the better fit before the kind, and what was opened last before both', () => {
    const [page, planer]: Findable[] = [{ kind: 'page', id: 'p', name: 'Plan Zett' }, account('Planer')] as const;
    if (!page || !planer) return;
    expect(found([planer, page], 'plan')).toEqual(['Plan Zett', 'Planer']);
    expect(found([planer, page], 'plan', [planer])).toEqual(['Planer', 'Plan Zett']);
    const zett = account('Plan Zett');
    expect(found([zett, planer], 'plan', [planer])).toEqual(['Planer', 'Plan Zett']);
  });

  it('has the best of many in their order, of equals those that stand first', () => {
    const longer = ['Plan Eeeeee', 'Plan Ddddd', 'Plan Cccc', 'Plan Bbb', 'Plan Aa'].map((name) => account(name));
    expect(found(longer, 'plan', [], { account: 3 })).toEqual(['Plan Aa', 'Plan Bbb', 'Plan Cccc']);
    expect(found(longer.toReversed(), 'plan', [], { account: 3 })).toEqual(['Plan Aa', 'Plan Bbb', 'Plan Cccc']);
    const mixed = [longer[2], longer[4], longer[0], longer[3], longer[1]].flatMap((one) => one ?? []);
    expect(found(mixed, 'plan', [], { account: 2 })).toEqual(['Plan Aa', 'Plan Bbb']);
    const equals = ['a', 'b', 'c', 'd'].map((id): Findable => ({ kind: 'account', id, name: 'Plan' }));
    const index = makeIndex(equals);
    const ids = (most: number) =>
      findFirst([{ index, opened: new Map() }], 'plan', { account: most }).map(({ id }) => id);
    expect(ids(3)).toEqual(['a', 'b', 'c']);
  });

  it('counts eight of the words that are typed', () => {
    const eight = 'Aa Bb Cc Dd Ee Ff Gg Hh';
    expect(found([account(eight)], `${eight} Ii`)).toEqual([eight]);
    expect(found([account(eight)], 'Aa Bb Cc Dd Ee Ff Gg Ii')).toEqual([]);
  });

  it('gives each kind its room, and guesses only where few are found', () => {
    const many = Array.from({ length: 20 }, (_, at) => account(`Kellner ${String.fromCharCode(65 + at)}`));
    const page: Findable = { kind: 'page', id: 'kellner', name: 'Kellnerei' };
    expect(found([...many, page, account('Kallner')], 'kellner')).toEqual([
      ...many.slice(0, 5).map(({ name }) => name),
      'Kellnerei',
    ]);
    expect(found([...many.slice(0, 2), account('Kallner')], 'kellner')).toEqual(['Kellner A', 'Kellner B', 'Kallner']);
    // Who is not asked for does not count as found.
    const people = many.map(({ name }) => person(name, ''));
    expect(found([...people, account('Kallner')], 'kellner', [], { account: 5 })).toEqual(['Kallner']);
  });

  it('is what was opened, the last first, where nothing was typed', () => {
    const [a, b, c] = [account('A'), account('B'), person('C', 'A')];
    expect(found([a, b, c], ' ', [c, account('gone'), a])).toEqual(['C', 'A']);
    expect(found([a, b, c], '', [c, a], { account: 3 })).toEqual(['A']);
    expect(found([a, b, c], '')).toEqual([]);
  });
});

it('finds what stands far into a long text', () => {
  const fact: Findable = { kind: 'fact', id: 'f', name: `${'Lorem ipsum dolor. '.repeat(60)}They build a Lagerhalle.` };
  expect(found([fact], 'lagerhalle')).toHaveLength(1);
  expect(found([fact], 'lagerhalel dolor')).toHaveLength(1);
  expect(found([{ ...fact, name: 'x'.repeat(4000) }], 'x'.repeat(100))).toHaveLength(1);
});
