import { type ESTree, parseSync } from 'vite';

type Node = ESTree.Node;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Calls `visit` for a node and all within it, with those around each, the nearest first. */
function walk(node: Node, visit: (node: Node, around: Node[]) => void, around: Node[] = []): void {
  visit(node, around);
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit, [node, ...around]);
}

function some(node: Node, is: (node: Node, around: Node[]) => boolean): boolean {
  let found = false;
  walk(node, (one, around) => {
    found ||= is(one, around);
  });
  return found;
}

/** What changes by itself while a test in the page goes on. */
export const IN_PAGE = ['document', 'window', 'location', 'book', 'abilities'];
/** Methods that look at the page once. */
const LOOKS = ['element', 'elements', 'query', 'all'];
/** Matchers of spies. */
const OF_SPIES = /^toHave(Been|Returned|LastReturned|NthReturned)/;
/** What asks again until it is so. */
const WAITS = ['poll', 'element', 'waitFor', 'waitUntil'];

const isAwait = ({ type }: Node) => type === 'AwaitExpression';
const nameOf = (node: Node | undefined): string | undefined => (node?.type === 'Identifier' ? node.name : undefined);
const memberOf = (node: Node | undefined): string | undefined =>
  node?.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : undefined;

/** Says whether a name stands there for what it names, and not for a part of something else. */
const isItself = (node: Node, around: Node | undefined): boolean =>
  !(around?.type === 'MemberExpression' && around.property === node && !around.computed) &&
  !(around?.type === 'Property' && around.key === node && !around.shorthand);

function isLiving(node: Node, names: ReadonlySet<string>): boolean {
  return some(node, (one, [around]) => {
    if (one.type === 'Identifier') return names.has(one.name) && isItself(one, around);
    if (memberOf(one) === 'mock') return true;
    return one.type === 'CallExpression' && one.arguments.length === 0 && LOOKS.includes(memberOf(one.callee) ?? '');
  });
}

/** Adds the names of those variables and functions of a file that look at what changes by itself. */
function livingNames(program: Node, living: readonly string[]): ReadonlySet<string> {
  const names = new Set(living);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    walk(program, (node) => {
      if (node.type === 'FunctionDeclaration' && node.id && node.body && isLiving(node.body, names)) {
        names.add(node.id.name);
      }
      if (node.type !== 'VariableDeclarator' || !node.init || !isLiving(node.init, names)) return;
      // What is shown comes with its abilities and with functions, which are named where they are called.
      if (some(node.init, (one) => /^show[A-Z]/.test(nameOf(one) ?? ''))) return;
      walk(node.id, (one, [around]) => {
        if (one.type === 'Identifier' && isItself(one, around)) names.add(one.name);
      });
    });
  }
  return names;
}

/** The matcher that is called in the end: "toBe" of `expect(x).not.toBe(y)`. */
function matcherOf(around: Node[]): string {
  const members = around.slice(
    0,
    around.findIndex(({ type }) => type === 'CallExpression'),
  );
  return memberOf(members.at(-1)) ?? '';
}

/**
 * Returns the lines of a test that assert something once which comes to be so by itself, and so perhaps a moment later:
 * `expect(spy).toHaveBeenCalled()`, `expect(await book.accounts.count()).toBe(1)`, `expect(rows.elements()).toHaveLength(3)`.
 * The same in `await expect.poll(…)` or `await expect.element(…)` waits. `living` are the names of what changes by itself.
 */
export function glances(path: string, code: string, living = IN_PAGE): string[] {
  const { program } = parseSync(path, code);
  const names = livingNames(program, living);
  const found: string[] = [];
  walk(program, (node, around) => {
    if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'expect') return;
    const [given] = node.arguments;
    const waits = (one: Node) => one.type === 'CallExpression' && WAITS.includes(memberOf(one.callee) ?? '');
    if (!given || around.some(waits)) return;
    const isAsked = some(given, isAwait) && !around.some(isAwait);
    if (isAsked || OF_SPIES.test(matcherOf(around)) || isLiving(given, names)) {
      const [line = ''] = code.slice(node.start).split('\n');
      found.push(`${path}:${code.slice(0, node.start).split('\n').length} ${line}`);
    }
  });
  return found;
}

/** Returns which place of a list a locator means taken off: "row.first()" -> "row". */
const withoutPlace = (locator: string): string => locator.replace(/\.(first|last)\(\)$|\.nth\([^()]*\)$/, '');

/**
 * Returns the lines of a test that take an element as it stands, `row.element()`, though the test has waited for nothing of that locator
 * before: `await expect.element(row).toBeVisible()`, `await row.click()`. Where it comes a moment later, the test fails.
 */
export function grabs(path: string, code: string): string[] {
  const { program } = parseSync(path, code);
  const found: string[] = [];
  walk(program, (node, around) => {
    if (node.type !== 'CallExpression' || node.arguments.length > 0 || memberOf(node.callee) !== 'element') return;
    if (node.callee.type !== 'MemberExpression') return;
    const body = around.find(({ type }) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression');
    const call = body && around[around.indexOf(body) + 1];
    const isTest = call?.type === 'CallExpression' && /^(it|test)\b/.test(code.slice(call.start, call.end));
    const waits = (one: Node) => one.type === 'CallExpression' && WAITS.includes(memberOf(one.callee) ?? '');
    if (!body || !isTest || around.some(waits)) return;
    const locator = withoutPlace(code.slice(node.callee.object.start, node.callee.object.end));
    const before = code.slice(body.start, node.start).split(/;\n/).slice(0, -1);
    if (before.some((statement) => /\bawait\b/.test(statement) && statement.includes(locator))) return;
    const [line = ''] = code.slice(node.start).split('\n');
    found.push(`${path}:${code.slice(0, node.start).split('\n').length} ${line}`);
  });
  return found;
}
