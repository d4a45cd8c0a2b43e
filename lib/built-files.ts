/** What the builder knows of a module. */
interface Module {
  code: string | null;
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
  isEntry: boolean;
}

export interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): Module | null;
}

interface File {
  /** What all its modules are needed by. */
  need: string;
  modules: string[];
  /** In characters of source, as all sizes here. */
  size: number;
  /** The files that have to be loaded with it. */
  imports: Set<File>;
}

/** Something that is loaded in one go. */
interface Load {
  modules: ReadonlySet<string>;
  files: Set<File>;
  /** How much it may load that it does not need. */
  spare: number;
  /** How much it matters that it loads nothing else. */
  weight: number;
}

/** A smaller file is joined with another. */
const SMALL = 8000;
/** What a file costs beside what it holds: it has to be asked for, and to say what it shares. */
const OF_A_FILE = 600;

/** What stays as the builder splits it: the entries with what is theirs alone, and what the builder adds itself. */
const OF_THE_BUILDER = /\/entrypoints\/|^\0rolldown/;
/** Tables as large as all else that the sidebar fetches later. */
const TABLES = /\/node_modules\/(?:tldts|email-providers)/;
/** What the sidebar opens with. It is full, and nothing joins it. */
const FIRST = ['book', 'page', 'sidebar'];

const entryOf = (id: string) => /\/entrypoints\/(\w+)\//.exec(id)?.[1];
const sizeOfAll = (files: Iterable<File>) => [...files].reduce((sum, { size }) => sum + size, 0);

/** Returns these and all that they lead to. */
function withAll<T>(of: Iterable<T>, next: (one: T) => Iterable<T>): Set<T> {
  const all = new Set(of);
  for (const one of all) for (const another of next(one)) all.add(another);
  return all;
}

const withImports = (files: Iterable<File>) => withAll(files, ({ imports }) => imports);

/** Keeps up with what was joined: which files import which, and what is loaded with them. */
function findImports(
  files: Iterable<File>,
  loads: readonly Load[],
  importsOf: (id: string) => readonly string[],
): void {
  const fileOf = new Map<string, File>();
  for (const file of files) for (const id of file.modules) fileOf.set(id, file);
  for (const file of files) {
    file.imports = new Set(file.modules.flatMap(importsOf).flatMap((id) => fileOf.get(id) ?? []));
    file.imports.delete(file);
  }
  for (const load of loads) load.files = withImports([...load.modules].flatMap((id) => fileOf.get(id) ?? []));
}

/** Whether two files cannot be one, as a third would import it and be imported by it. */
function makesCircle(one: File, other: File): boolean {
  const leads = (from: File, to: File) => withImports([...from.imports].filter((between) => between !== to)).has(to);
  return leads(one, other) || leads(other, one);
}

/** Returns what a load would have to load as well with two files as one. */
function addedTo({ files }: Load, one: File, other: File): number {
  if (files.has(one) === files.has(other)) return 0;
  return sizeOfAll([...withImports([files.has(one) ? other : one])].filter((file) => !files.has(file)));
}

/** Returns what two files as one cost all loads; infinite where one of them has no room for it. */
function costOf(one: File, other: File, loads: readonly Load[]): number {
  let cost = 0;
  for (const load of loads) {
    const added = addedTo(load, one, other);
    if (added > load.spare) return Number.POSITIVE_INFINITY;
    const isSpared = load.files.has(one) && load.files.has(other);
    cost += load.weight * (added - (isSpared ? OF_A_FILE : 0));
  }
  return cost;
}

/** Returns the file beside which a small one costs least; undefined where it can be joined with none. */
function companionOf(small: File, others: readonly File[], loads: readonly Load[]): File | undefined {
  return others
    .map((file) => ({ file, cost: costOf(small, file, loads) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
    .find(({ file }) => !makesCircle(small, file))?.file;
}

/**
 * Returns the file that each module goes into. Split wherever two things that are fetched later share something, they would be
 * hundreds, and most of them tiny. What the same pages need is one file instead, and a small one joins the one beside which it
 * costs the pages least. Files import each other in no circle: their modules would run in another order than they are written for.
 */
export function planFiles(modules: Modules): Map<string, string> {
  // In one order, whichever the builder came to first.
  const ids = [...modules.getModuleIds()].sort();
  const known = new Map(ids.map((id) => [id, modules.getModuleInfo(id)]));
  const sizeOf = (id: string) => known.get(id)?.code?.length ?? 0;
  const sizeOfThese = (these: Iterable<string>) => [...these].reduce((sum, id) => sum + sizeOf(id), 0);
  const importsOf = (id: string) => known.get(id)?.importedIds ?? [];
  const laterOf = (id: string) => known.get(id)?.dynamicallyImportedIds ?? [];
  const atOnce = (id: string) => withAll([id], importsOf);
  const ever = (of: Iterable<string>) => withAll(of, (id) => [...importsOf(id), ...laterOf(id)]);

  const entries = ids.filter((id) => known.get(id)?.isEntry);
  const pages = ids.filter((id) => id.endsWith('/components/workspace/pages.ts')).flatMap(laterOf);
  const firsts = new Map(entries.map((id) => [entryOf(id), atOnce(id)]));
  // What the workspace fetches by itself, whichever page is open.
  const fetched = [...(firsts.get('workspace') ?? [])].flatMap(laterOf).filter((id) => !pages.includes(id));
  // The workspace has texts of its own, which nothing beside a page is given.
  const beside = ever(entries.filter((id) => entryOf(id) !== 'workspace'));
  // The sidebar fetches all parts that it may draw before it draws the first; what a rule asks for later comes only then.
  const atStart = withAll([...(firsts.get('sidebar') ?? [])], (id) => [
    ...importsOf(id),
    ...laterOf(id).filter((later) => later.endsWith('.tsx')),
  ]);
  const load = (needed: ReadonlySet<string>, spare: number, weight: number): Load => ({
    modules: needed,
    files: new Set(),
    spare,
    weight,
  });
  const loads = [
    ...[...firsts.values()].map((needed) => load(needed, 8000, 40)),
    // The fullest page is the one to spare.
    ...pages.map(atOnce).map((needed) => load(needed, 50_000, 0.4 + (sizeOfThese(needed) / 1_500_000) ** 6)),
    ...fetched.map((id) => load(atOnce(id), 50_000, 0.4)),
    // What comes a moment later.
    ...pages.map((id) => load(withAll([...atOnce(id)].flatMap(laterOf), importsOf), 100_000, 0.2)),
    load(atStart, 50_000, 0.4),
    load(ever(entries.filter((id) => entryOf(id) === 'sidebar')), Number.POSITIVE_INFINITY, 0.1),
  ];

  function needOf(id: string): string {
    const needing = [...firsts].filter(([, needed]) => needed.has(id)).map(([entry]) => entry);
    if (needing.includes('sidebar')) {
      if (needing.includes('background')) return 'book';
      return needing.length > 1 ? 'page' : 'sidebar';
    }
    if (TABLES.test(id)) return 'tables';
    return [beside, ...loads.map((one) => one.modules)].map((needed) => Number(needed.has(id))).join('');
  }
  const own = ids.filter((id) => !OF_THE_BUILDER.test(id));
  const files = new Set<File>();
  for (const [need, these] of Map.groupBy(own, needOf)) {
    files.add({ need, modules: these, size: sizeOfThese(these), imports: new Set() });
  }
  findImports(files, loads, importsOf);

  const isBeside = (file: File) => file.modules.some((id) => beside.has(id));
  const hasPage = (file: File) => file.modules.some((id) => pages.includes(id));
  const canGrow = (file: File) => !FIRST.includes(file.need);
  const left = new Set([...files].filter((file) => canGrow(file) && file.size < SMALL));
  while (left.size) {
    const small = [...left].reduce((one, other) => (other.size < one.size ? other : one));
    left.delete(small);
    const fits = (file: File) => isBeside(file) === isBeside(small) && !(hasPage(file) && hasPage(small));
    const others = [...files].filter((file) => file !== small && canGrow(file) && fits(file));
    const companion = companionOf(small, others, loads);
    if (!companion) continue;
    for (const one of loads) one.spare -= addedTo(one, small, companion);
    companion.modules.push(...small.modules);
    companion.size += small.size;
    if (companion.size >= SMALL) left.delete(companion);
    files.delete(small);
    findImports(files, loads, importsOf);
  }

  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const largest = file.modules.reduce((one, other) => (sizeOf(one) < sizeOf(other) ? other : one));
    const called = file.modules.find((id) => pages.includes(id)) ?? largest;
    let name = canGrow(file) ? called.replace(/^.*\/|\.\w+$/g, '') : file.need;
    while (taken.has(name)) name += '-';
    taken.add(name);
    for (const id of file.modules) names.set(id, name);
  }
  return names;
}
