import { findFirst } from '../../lib/domain/search/find-first';
import type { Findable } from '../../lib/domain/search/findable';
import { wordsOf } from '../../lib/domain/search/findable';
import { makeIndex } from '../../lib/domain/search/make-index';

const SYLLABLES =
  'ba be bi bo ka ke ki ko ma me mi mo ra re ri ro sa se si so ta te ti to la le li lo na ne ni no hau berg dorf stein feld werk'.split(
    ' ',
  );
const FORMS = ['GmbH', 'AG', 'Kft.', 'AS', 'Ltd', 'Bpk'];

/** Returns the next of ever the same numbers below a limit. */
function numbers(): (below: number) => number {
  let last = 1;
  return (below) => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last % below;
  };
}

/** Invented accounts with three people each, named as in a large book: many share a family name, most words are rare. */
function inventedBook(accounts: number, people: number): Findable[] {
  const next = numbers();
  const word = (parts: number) => Array.from({ length: parts }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const given = Array.from({ length: 800 }, () => word(2));
  const family = Array.from({ length: 30_000 }, () => word(3));
  const firms = Array.from({ length: accounts }, (_, at): Findable => {
    const name = `${word(2 + next(3))} ${family[next(family.length)]} ${FORMS[next(FORMS.length)]}`;
    return { kind: 'account', id: `a${at}`, name, others: [`${word(4)}.test`] };
  });
  const staff = Array.from({ length: people }, (_, at): Findable => {
    const names = [given[next(given.length)], family[next(family.length)]];
    const accountId = `a${at % accounts}`;
    return { kind: 'person', id: `p${at}`, name: names.join(' '), others: [`${names.join('.')}@firm.test`], accountId };
  });
  return [...firms, ...staff];
}

/** Typed on the way to an account and to a person, letter by letter; and with a letter wrong. */
function typedOnTheWay(entries: readonly Findable[], accounts: number): string[] {
  const whole = [entries[7]?.name ?? '', entries[accounts + 7]?.name ?? ''];
  const wrong = whole.map((name) => `${name.slice(0, 4)}x${name.slice(5)}`);
  return [...whole, ...wrong].flatMap((name) => [1, 3, 6, 12, 18].map((letters) => name.slice(0, letters)));
}

export type FindWork = 'find' | 'scan';

/** What the palette looks in, and the same letters to be passed over once for every word that is typed. */
export function findWorks(accounts: number, people: number) {
  const entries = inventedBook(accounts, people);
  const searched = [{ index: makeIndex(entries), opened: new Map([[1, 0]]) }];
  const keys = entries.map(({ name, others = [] }) => [name, ...others].flatMap(wordsOf).join(' '));
  const typed = typedOnTheWay(entries, accounts);
  const works: Record<FindWork, (text: string) => unknown> = {
    find: (text) => findFirst(searched, text, { account: 8, person: 6 }),
    scan: (text) => {
      const words = wordsOf(text);
      return keys.filter((key) => words.every((word) => key.includes(word))).length;
    },
  };
  return { typed, works };
}
