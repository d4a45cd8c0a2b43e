import type { Person } from '../records/person';
import { mentionsOf, type Named } from './mentions';

/** Returns somebody of whom nothing is known but how they are named, as they stand on a flag: at no account, and in no row of their own. */
export function namedOnly({ name, email }: { name?: string | undefined; email?: string | undefined }): Person {
  return {
    ...{ id: `named ${email ?? name}`, accountId: '', name: name ?? email ?? '', emails: email ? [email] : [] },
    ...{ phones: [], placeholder: false, group: { roles: [], knownBy: [] }, formerAccounts: [] },
    ...{ createdAt: '', updatedAt: '' },
  };
}

/** What is left of a row once somebody is erased: the same row, another one, or nothing. */
type Erased<Row> = Row | null;

/** Takes one person out of rows of any table. `isNear`: of an account where they are or were, where a first name is theirs. */
export type Eraser = <Row extends object>(row: Row, isNear: boolean) => Erased<Row>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Ids of ours name nobody. */
const isId = (name: string) => name === 'id' || name.endsWith('Id');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Texts by which other programs find something: half a one finds nothing. */
const WHOLE = ['url', 'website', 'externalId', 'email', 'key'];

/**
 * Returns what takes a person out of rows: their own rows go, whatever points to them by id points nowhere, and their name,
 * addresses and numbers in any text become `word`.
 */
export function eraserOf(person: Pick<Person, 'id'> & Named, others: readonly string[], word: string): Eraser {
  const mentions = mentionsOf(person, others);
  const isTheirs = (value: unknown): boolean =>
    isObject(value) &&
    (Reflect.get(value, 'id') === person.id ||
      Reflect.get(value, 'rowId') === person.id ||
      (Reflect.get(value, 'personId') === person.id && 'iv' in value) ||
      mentions.isAddress(String(Reflect.get(value, 'email'))));
  /** An entry of a list that keeps one of their rows, such as one of the trash. */
  const holdsTheirs = (value: unknown) => isTheirs(value) || (isObject(value) && Object.values(value).some(isTheirs));

  /** Whether a text finds them: by a mention, or by their id among the facts of a suggestion. */
  const isOfThem = (text: string, isNear: boolean) =>
    text.includes(`\\"${person.id}\\"`) ||
    [text, decoded(text), decoded(text.replaceAll('+', ' '))].some((one) => mentions.replace(one, '', isNear) !== one);

  function inList(list: readonly unknown[], isNear: boolean): readonly unknown[] {
    const left = list.filter(
      (one) =>
        one !== person.id &&
        !holdsTheirs(one) &&
        !(typeof one === 'string' && (mentions.isAddress(one) || mentions.isWholeAddress(one))),
    );
    const erased = left.map((one) => inValue(one, isNear));
    return left.length === list.length && erased.every((one, at) => one === list[at]) ? list : erased;
  }
  function inRecord(record: object, isNear: boolean): object {
    const entries = Object.entries(record).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
      if (value === person.id) return [];
      if (typeof value === 'string' && WHOLE.includes(name)) return isOfThem(value, isNear) ? [] : [[name, value]];
      return [[name, isId(name) ? value : inValue(value, isNear)]];
    });
    const isSame =
      entries.length === Object.keys(record).length &&
      entries.every(([name, value]) => value === Reflect.get(record, name));
    return isSame ? record : Object.fromEntries(entries);
  }
  function inValue(value: unknown, isNear: boolean): unknown {
    if (typeof value === 'string') return mentions.replace(value, word, isNear);
    if (Array.isArray(value)) return inList(value, isNear);
    // Columns of sales are no texts.
    return isObject(value) && !ArrayBuffer.isView(value) ? inRecord(value, isNear) : value;
  }
  return <Row extends object>(row: Row, isNear: boolean) => {
    if (isTheirs(row)) return null;
    const left = inRecord(row, isNear);
    // Such as a page that was bound by their address, or an entry of the trash that was about them alone.
    const isEmpty = ['externalId', 'key'].some((name) => name in row && !(name in left));
    const rows: unknown = Reflect.get(left, 'rows');
    return isEmpty || (left !== row && Array.isArray(rows) && rows.length === 0) ? null : (left as Row);
  };
}
