import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { check, type Diagnostics } from 'recheck';
import { parseSync } from 'vite';
import { expect, it, vi } from 'vitest';
import safeBefore from './safe-regexes.json' with { type: 'json' };
import { sourceFiles } from './tree.ts';

// Where it comes as a program of this machine's own, that does it: Java, begun for it, takes five times as much of the processor.
if (existsSync(`node_modules/recheck-${process.platform}-${process.arch}`)) process.env['RECHECK_BACKEND'] ??= 'native';

/** A regular expression as it stands in the source of the file. */
interface Found {
  path: string;
  pattern: string;
  flags: string;
}

function regexesIn(path: string, node: unknown): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const regex: unknown = Reflect.get(node, 'regex');
  const own =
    typeof regex === 'object' && regex !== null
      ? [{ path, pattern: String(Reflect.get(regex, 'pattern')), flags: String(Reflect.get(regex, 'flags')) }]
      : [];
  return [...own, ...Object.values(node).flatMap((child: unknown) => regexesIn(path, child))];
}

function regexesOfProduct(): Found[] {
  const files = sourceFiles().filter((path) => /^(lib|components|entrypoints)\//.test(path) && existsSync(path));
  const found = files.flatMap((path) => regexesIn(path, parseSync(path, readFileSync(path, 'utf8')).program));
  return [...new Map(found.map((one) => [`${one.pattern}/${one.flags}`, one])).values()];
}

type Attack = Pick<Extract<Diagnostics, { status: 'vulnerable' }>['attack'], 'pumps' | 'suffix'>;
const LETTERS = 50_000;
/** Milliseconds in which an expression is never called frozen. */
const LEAST = 50;

/** The text of an attack, about so many letters long. */
function attackOf({ pumps, suffix }: Attack, letters: number): string {
  const times = Math.ceil(letters / pumps.reduce((sum, { pump }) => sum + pump.length, 0));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

function timeOf(act: () => unknown): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}

const fastest = (act: () => unknown): number => Math.min(...[1, 2, 3].map(() => timeOf(act)));

/** The expressions that the modules of the domain build from tables of words when they are loaded. */
async function builtRegexes(): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const Real = RegExp;
  const modules = import.meta.glob<object>('../../lib/domain/**/*.ts');
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Real, {
      construct(target, given: [string | RegExp, string?]) {
        const regex = Reflect.construct(target, given);
        built.push(regex);
        return regex;
      },
    }),
  );
  for (const load of Object.values(modules)) await load();
  vi.unstubAllGlobals();
  return [...new Map(built.map((regex) => [String(regex), regex])).values()];
}

/** Texts of one word of the expression's own over and over, with and without blanks: what makes it begin most often. */
function ownAttacks({ source }: RegExp): Attack[] {
  const words = source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?[<=!:]+/g, ' ').match(/\p{Ll}{2,}/gu) ?? [];
  const some = [...new Set(words)].filter((_, at, all) => at % Math.ceil(all.length / 8) === 0);
  const pumps = ['a', ' ', '9', '-', ...some.flatMap((word) => [word, `${word} `])];
  return pumps.map((pump) => ({ pumps: [{ prefix: ' ', pump, bias: 0 }], suffix: '\0' }));
}

/**
 * Says whether an expression takes far longer for a text made to slow it than a look at each of its letters takes. A square in
 * 50,000 letters is beyond a thousand times as long, so that neither the machine's speed nor its load matter.
 */
function isFrozenBy(pattern: string, flags: string, attack: Attack): boolean {
  for (let letters = LETTERS / 64; letters <= LETTERS; letters *= 4) {
    const text = attackOf(attack, letters);
    const run = () => new RegExp(pattern, flags.replace(/[gy]/g, '')).exec(text);
    // Most are through at once: only the others need looks to be held to.
    if (timeOf(run) <= LEAST) continue;
    const look = fastest(() => text.match(/./gsu));
    if (fastest(run) > LEAST + 300 * look) return true;
  }
  return false;
}

/** Whether anything in an expression may come more than once: one in which nothing does looks at each letter a few times at most. */
const repeats = ({ pattern }: Found): boolean => /[*+{]/.test(pattern);

const RECHECK: { version: string } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8'));
const known = new Set(safeBefore);

/** The mark of an expression as that version of recheck has judged it. */
const markOf = ({ pattern, flags }: Omit<Found, 'path'>): string =>
  createHash('sha256').update(`${RECHECK.version} ${flags} ${pattern}`).digest('hex').slice(0, 16);

type Judgement = 'safe' | 'timed' | 'frozen';

/** Whether the list of those found safe is made anew: with so much time that no busy machine finds safe what a quiet one would not. */
const isListed = Boolean(process.env['KEYSIDE_REGEXES']);
const PATIENCE = { timeout: 300_000, ...(isListed && { incubationTimeout: 60_000, attackTimeout: 60_000 }) };

async function judge({ pattern, flags }: Omit<Found, 'path'>): Promise<Judgement> {
  // What it cannot take apart by thinking it tries out, and calls some slow that are not: those are timed.
  const answer = await check(pattern, flags, PATIENCE);
  if (answer.status === 'safe') return 'safe';
  if (answer.status === 'unknown' || answer.complexity.type === 'exponential') return 'frozen';
  return isFrozenBy(pattern, flags, answer.attack) ? 'frozen' : 'timed';
}

/** What it has found safe, it would find safe again, at the price of seconds for some: what has not changed by a letter is not asked. */
const SAFE = 'tests/architecture/safe-regexes.json';

// A page can hold any text: a square or an exponent in its length would freeze the tab.
// On a busy machine some take minutes to be taken apart.
it('no regular expression of the product freezes at a text of 50,000 letters', { timeout: 900_000 }, async () => {
  const regexes = regexesOfProduct();
  expect(regexes.length).toBeGreaterThan(200);
  const frozen: string[] = [];
  const safe: string[] = [];
  for (const one of regexes.filter(repeats)) {
    const isKnown = !isListed && known.has(markOf(one));
    const judgement = isKnown ? 'safe' : await judge(one);
    if (judgement === 'safe') safe.push(markOf(one));
    if (judgement === 'frozen') frozen.push(`${one.path}: /${one.pattern}/${one.flags}`);
  }
  expect(frozen).toEqual([]);
  if (isListed) writeFileSync(SAFE, `${JSON.stringify(safe.sort(), null, 2)}\n`);
});

it('no regular expression built from tables of words freezes either', async () => {
  const built = await builtRegexes();
  expect(built.length).toBeGreaterThan(20);
  const frozen = built.filter((one) => ownAttacks(one).some((attack) => isFrozenBy(one.source, one.flags, attack)));
  expect(frozen.map(String)).toEqual([]);
});

it('one that would freeze is seen', async () => {
  expect(await judge({ pattern: '^[a-z]+(?:[-_]*[a-z]+)*$', flags: 'i' })).toBe('frozen');
  expect(await judge({ pattern: '\\s*;$', flags: '' })).toBe('frozen');
  expect(await judge({ pattern: '(?<!\\s)\\s*;$', flags: '' })).not.toBe('frozen');
});
