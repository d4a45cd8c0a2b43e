import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glances, grabs, IN_PAGE } from './glances.ts';

const read = (path: string) => readFileSync(path, 'utf8');

it('the tests of the screen wait for what they assert', () => {
  const paths = globSync('tests/components/**/*.{ts,tsx}').filter((path) => read(path).includes("'vitest/browser'"));
  expect(paths.flatMap((path) => glances(path, read(path)))).toEqual([]);
});

it('the tests of what stands in other people’s pages wait, too', () => {
  const paths = globSync('tests/page/*.ts').filter((path) => read(path).includes("'vitest/browser'"));
  expect(paths.length).toBeGreaterThan(0);
  // What the watcher has said of a sending, as the file beside them keeps it.
  expect(paths.flatMap((path) => glances(path, read(path), [...IN_PAGE, 'seen', 'states']))).toEqual([]);
});

it('the tests of the screen take no element for which they have not waited', () => {
  const paths = globSync('tests/{components,page}/**/*.{ts,tsx}').filter((path) =>
    read(path).includes("'vitest/browser'"),
  );
  expect(paths.flatMap((path) => grabs(path, read(path)))).toEqual([]);
});

it.each([
  ['an element', "const opener = page.getByTestId('x').element();"],
  ['the first of several', 'await show(); (row.first().element() as HTMLElement).focus();'],
  ['one after another was waited for', 'await expect.element(other).toBeVisible();\nrow.element().focus();'],
])('%s that is taken as it stands is found', (_what, code) => {
  expect(grabs('planted.test.ts', `it('does', async () => {\n${code}\n});`)).toHaveLength(1);
});

it.each([
  ['one that was waited for', 'await expect.element(row).toBeVisible();\nrow.element().focus();'],
  [
    'one of several that were waited for',
    'await expect.element(row.last()).toBeVisible();\nrow.first().element().focus();',
  ],
  ['one that was clicked', 'await row.click();\nrow.element().focus();'],
  ['one that is asked for again', 'await expect.poll(() => row.element().textContent).toBe("x");'],
])('%s is none', (_what, code) => {
  expect(grabs('planted.test.ts', `it('does', async () => {\n${code}\n});`)).toEqual([]);
});

it('the tests from outside wait for what they ask the browser', () => {
  const paths = globSync('tests/{e2e,real}/*.ts');
  expect(paths.flatMap((path) => glances(path, read(path), []))).toEqual([]);
});

it.each([
  ['a spy', 'expect(close).toHaveBeenCalledOnce();'],
  ['a spy that was not called', "expect(close, 'not yet').not.toHaveBeenCalled();"],
  ['the calls of a spy', 'expect(close.mock.calls).toEqual([]);'],
  ['a count of elements', "expect(page.getByTestId('row').elements()).toHaveLength(3);"],
  ['the page', 'expect(document.title).toBe("Keyside");'],
  ['the book', 'expect(await book.accounts.count()).toBe(1);'],
  ['whatever is asked for', 'expect((await readSettings()).language).toBe("de");'],
  ['what a function finds', 'const rows = () => row.elements(); expect(rows()).toHaveLength(3);'],
  ['what a row of functions finds', 'function a() { return book; } const b = () => a(); expect(b()).toBe(1);'],
  ['what was found before', 'const [first] = await book.accounts.toArray(); expect(first?.id).toBe("k");'],
])('%s that is looked at once is found', (_what, code) => {
  expect(glances('planted.test.ts', code)).toHaveLength(1);
});

it.each([
  ['a count that is waited for', 'await expect.poll(() => row.elements()).toHaveLength(3);'],
  ['a spy that is waited for', 'await expect.poll(() => close).toHaveBeenCalled();'],
  ['several at once', 'await vi.waitFor(() => { expect(close).toHaveBeenCalled(); });'],
  ['an element', 'await expect.element(row).toBeVisible();'],
  ['what is pure', 'expect(hearAll(sent, left)).toEqual(left);'],
  ['a property of that name', 'expect(given.document).toBe(1);'],
])('%s is none', (_what, code) => {
  expect(glances('planted.test.ts', code)).toEqual([]);
});
