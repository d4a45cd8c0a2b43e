import type { Account } from '../records/account';

/** A code of capitals alone ("WHITC"), as some programs make them of a name. */
const CODE = /^(?=.{3,12}$)[A-Z]{2,}(?:[-_][A-Z]{2,})*$/;
/** What stands in such a column where there is none. */
const NONE = /^(?:NONE|NULL|NIL|TBD|TBA|NEW|NEU|KEINE|NINCS|INGEN|GEEN|NVT|CASH|BAR)$/;

/**
 * Returns what a customer's number in another program is compared by: without blanks, case and the noughts that some programs put
 * in front ("0010001" is "10001"); undefined for what is no number, such as "-", "0", "n/a", "NONE", or a name.
 */
export function customerNumberKey(text: string): string | undefined {
  const bare = text
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/^(\d+)\.0$/, '$1')
    .replace(/^0+(?=\d)/, '');
  const isCode = CODE.test(text.trim()) && !NONE.test(text.trim());
  return (/\d/.test(bare) || isCode) && bare !== '0' && bare.length <= 100 ? bare : undefined;
}

const MOST = 50;

/** Returns the numbers of both lists, each once. Of the old ones none is lost, as somebody may have typed it; what is added has to be a number. */
export function mergeNumbers(old: readonly string[] = [], added: readonly string[] = []): string[] {
  const byKey = new Map<string, string>();
  const keep = (key: string, number: string) => byKey.has(key) || byKey.set(key, number.trim());
  for (const number of old) keep(customerNumberKey(number) ?? number.trim(), number);
  for (const number of added) {
    const key = customerNumberKey(number);
    if (key !== undefined) keep(key, number);
  }
  return [...byKey.values()].slice(0, MOST);
}

/** Returns the accounts under each of their numbers. */
export function indexNumbers(accounts: readonly Account[]): Map<string, Account[]> {
  const numbered = accounts.flatMap((account) =>
    (account.customerNumbers ?? []).map((number) => ({ key: customerNumberKey(number) ?? '', account })),
  );
  const byKey = Map.groupBy(numbered, ({ key }) => key);
  return new Map([...byKey].map(([key, some]) => [key, some.map(({ account }) => account)]));
}

/** Gathers which numbers a file gives to which accounts: one that it gives to several is none that they could be known by. */
export function gatherNumbers() {
  const holders = new Map<string, { number: string; ids: Set<string> }>();
  return {
    give(id: string, number: string): void {
      const key = customerNumberKey(number);
      if (key === undefined) return;
      const one = holders.get(key) ?? { number: number.trim(), ids: new Set() };
      one.ids.add(id);
      holders.set(key, one);
    },
    /** Returns the numbers of each account. */
    all(): Map<string, string[]> {
      const byId = new Map<string, string[]>();
      for (const { number, ids } of holders.values()) {
        const [id, ...others] = ids;
        if (id !== undefined && others.length === 0) byId.set(id, [...(byId.get(id) ?? []), number]);
      }
      return byId;
    },
  };
}
