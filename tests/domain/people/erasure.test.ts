import { describe, expect, it } from 'vitest';
import { eraserOf, namedOnly } from '../../../lib/domain/people/erasure';
import { mentionsOf } from '../../../lib/domain/people/mentions';
import { keyOfFacts } from '../../../lib/domain/records/dismissal';

const person = {
  id: 'g',
  name: 'Szabó Gergő',
  emails: ['gergo.szabo@kovacs-bau.test'],
  phones: ['+36 30 123 4567'],
};
const others = ['Kovács Bau Kft.', 'Kovács Ágnes', 'Anna Becker'];
const replaced = (text: string, isNear = false, names = others) => mentionsOf(person, names).replace(text, 'X', isNear);

describe('somebody in a text', () => {
  it.each([
    ['Call Szabó Gergő on Monday', 'Call X on Monday'],
    ['Call Gergő Szabó, then SZABO GERGO', 'Call X, then X'],
    ['Szabó Gergővel beszéltem, Szabó Gergőnek küldtem', 'X beszéltem, X küldtem'],
    ["Gergő Szabó's plan", 'X plan'],
    ['Szabó, Gergő', 'X'],
    ['to Gergo.Szabo@kovacs-bau.test.', 'to X.'],
    ['<mailto:gergo.szabo@kovacs-bau.test>', '<mailto:X>'],
    ['0036 30 / 123-4567 or 06301234567', 'X or X'],
    ['at home: gergo.szabo@home.test, or szabo_gergo@post.test', 'at home: X, or X'],
    ['Szabó Gergely of another firm', 'Szabó Gergely of another firm'],
    ['An order of 1234567.00 EUR', 'An order of 1234567.00 EUR'],
    ['agnes@kovacs-bau.test and +36 30 765 4321', 'agnes@kovacs-bau.test and +36 30 765 4321'],
  ])('anywhere: "%s"', (text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it.each([
    ['Gergő agreed; Szabó úr signs', 'X agreed; X úr signs'],
    ['Kovács Bau and Anna Becker', 'Kovács Bau and Anna Becker'],
    ['Szabóék will come', 'X will come'],
  ])('by one name alone only near them: "%s"', (text, expected) => {
    expect(replaced(text, true)).toBe(expected);
    expect(replaced(text, false)).toBe(text);
  });

  it('leaves a single name that a company or colleague has, too', () => {
    expect(replaced('Szabó will sign', true, ['Szabó Kft.'])).toBe('Szabó will sign');
    expect(replaced('mark the date', true)).toBe('mark the date');
    expect(mentionsOf({ ...person, name: 'Mark Young' }, []).replace('mark it, Mark', 'X', true)).toBe('mark it, X');
  });

  it.each(['Gergo.Nagy@kovacs-bau.test', 'Szabo@post.test, Gergo+offers@post.test', 'Office-Gergo@06301234567.test'])(
    "leaves another's address whole, whatever single name it has: %s",
    (text) => {
      expect(replaced(text, true)).toBe(text);
    },
  );
});

describe('rows without somebody', () => {
  const erase = eraserOf(person, others, 'X');

  it('gives back the very row where they are not in it', () => {
    const row = { id: 't', personIds: ['a'], text: 'Talked to Ágnes', at: '2026-11-19T09:00:00Z' };
    expect(erase(row, true)).toBe(row);
  });

  it.each([
    ['empty fields and a trash without rows', { id: 't', due: null, rows: [] }],
    ['what somebody else keeps locked', { id: 'd', personId: 'a', iv: '', data: '' }],
    ['a key that is no text', { key: 3 }],
    ['an address of a page that is cut off within a sign', { url: 'https://x.test/?p=100%' }],
  ])('leaves %s', (_, row) => {
    expect(erase(row, true)).toBe(row);
  });

  it('leaves ids and the addresses of other pages beside what it takes out, whatever word they hold', () => {
    const row = {
      id: 'Gergo',
      accountId: 'Szabo',
      url: 'https://x.test/',
      texts: ['Gergő came', 'Li came'],
    };
    expect(erase(row, true)).toEqual({ ...row, texts: ['X came', 'Li came'] });
  });

  it('points nowhere where it pointed to them', () => {
    expect(
      erase({ id: 't', personIds: ['a', 'g'], personId: 'g', group: { reportsToId: 'g', roles: [] } }, true),
    ).toEqual({
      id: 't',
      personIds: ['a'],
      group: { roles: [] },
    });
  });

  it('is nothing of a row that is theirs, or found by their address', () => {
    expect(erase({ id: 'g', name: 'Szabó Gergő' }, true)).toBeNull();
    expect(erase({ id: 'd', personId: 'g', iv: '', data: '' }, true)).toBeNull();
    expect(erase({ id: 'm', rowId: 'g', table: 'people' }, true)).toBeNull();
    expect(erase({ externalId: 'mail:gergo.szabo@kovacs-bau.test', accountId: 'k' }, true)).toBeNull();
  });

  it('takes from a list every address that is theirs, noted or by two of their names', () => {
    const emails = ['gergo.szabo@home.test', 'GERGO.SZABO@kovacs-bau.test', 'office@kovacs-bau.test'];
    expect(erase({ id: 'k', emails }, false)).toEqual({ id: 'k', emails: ['office@kovacs-bau.test'] });
  });

  it('leaves a namesake every address that is not theirs too', () => {
    const namesake = { id: 'n', name: 'Nagy Gergő', emails: ['Gergo.Nagy@post.test', 'gergo.szabo@kovacs-bau.test'] };
    expect(erase(namesake, true)).toEqual({ id: 'n', name: 'Nagy X', emails: ['Gergo.Nagy@post.test'] });
  });

  it('takes them out of lists, and their rows out of what is kept of deletions', () => {
    const flag = { id: 'p', people: [{ name: 'Szabó G.', email: 'GERGO.szabo@kovacs-bau.test' }, { name: 'Li' }] };
    expect(erase(flag, false)).toEqual({ id: 'p', people: [{ name: 'Li' }] });
    const kept = { table: 'touches', row: { id: 't', text: 'Met X' } };
    expect(erase({ id: 'trash', rows: [{ table: 'people', row: { id: 'g' } }, kept] }, false)).toEqual({
      id: 'trash',
      rows: [kept],
    });
    expect(erase({ id: 'trash', rows: [{ table: 'people', row: { id: 'g' } }] }, false)).toBeNull();
  });

  it.each([
    'gergo.szabo@kovacs-bau.test',
    'Gergo.Szabo%40kovacs-bau.test',
    'szab%C3%B3+gerg%C5%91',
    'szabo+gergo&p=9%',
  ])('drops an address of a page that names them: %s', (named) => {
    const fact = { id: 'f', source: { name: 'Szabó Gergő', url: `https://x.test/?m=${named}` } };
    expect(erase(fact, false)).toEqual({ id: 'f', source: { name: 'X' } });
  });

  it('forgets that a suggestion about them was waved away, and no other', () => {
    const waved = { id: 'w', key: keyOfFacts(['silent', 'g']) };
    expect(erase(waved, false)).toBeNull();
    const other = { id: 'w', key: keyOfFacts(['silent', 'gg']) };
    expect(erase(other, false)).toBe(other);
  });
});

it.each([
  [{ name: 'Pia Zeta', email: 'pia@zeta.test' }, 'named pia@zeta.test', 'Pia Zeta', ['pia@zeta.test']],
  [{ name: 'Pia Zeta' }, 'named Pia Zeta', 'Pia Zeta', []],
  [{ email: 'pia@zeta.test' }, 'named pia@zeta.test', 'pia@zeta.test', ['pia@zeta.test']],
])('somebody known by %j alone is at no account, and nothing else is known of them', (by, id, name, emails) => {
  expect(namedOnly(by)).toEqual({
    ...{ id, name, emails, accountId: '', phones: [], placeholder: false, formerAccounts: [] },
    ...{ group: { roles: [], knownBy: [] }, createdAt: '', updatedAt: '' },
  });
});
