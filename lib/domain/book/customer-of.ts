/** What the rules need of an account to know its group. */
export interface GroupMember {
  id: string;
  parentId?: string | undefined;
}

/**
 * Returns, for each account by its place in the list, the place of the top of its group: its own where it has no parent in
 * the list (domain 1, "account"). Parents that run in a circle form one group, whose top is the first of them by id.
 */
export function topPlaces(accounts: readonly GroupMember[], placeOf: (id: string) => number | undefined): Int32Array {
  const unknown = -1;
  const tops = new Int32Array(accounts.length).fill(unknown);
  for (let place = 0; place < accounts.length; place++) {
    if (accounts[place]?.parentId === undefined) tops[place] = place;
    if (tops[place] !== unknown) continue;
    const path: number[] = [];
    const onPath = new Set<number>();
    let here = place;
    while (tops[here] === unknown && !onPath.has(here)) {
      path.push(here);
      onPath.add(here);
      const parentId = accounts[here]?.parentId;
      here = parentId === undefined ? here : (placeOf(parentId) ?? here);
    }
    const top = tops[here] === unknown ? firstById(path.slice(path.indexOf(here)), accounts) : (tops[here] as number);
    for (const step of path) tops[step] = top;
  }
  return tops;
}

/** Returns the customer of each account: the id of the top of its group, or its own (domain 1, "account"). */
export function customersOf(accounts: readonly GroupMember[]): Map<string, string> {
  const placeOf = new Map(accounts.map((account, place) => [account.id, place]));
  const tops = topPlaces(accounts, (id) => placeOf.get(id));
  return new Map(accounts.map((account, place) => [account.id, accounts[tops[place] as number]?.id ?? account.id]));
}

function firstById(places: readonly number[], accounts: readonly GroupMember[]): number {
  return places.reduce((first, place) => ((accounts[place]?.id ?? '') < (accounts[first]?.id ?? '') ? place : first));
}
