import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './tree';

/** Returns what stands between an opening line and the closing one as far in, a list for each element or expression directly in it. */
function partsOf(lines: readonly string[], at: number): string[][] {
  const indent = lines[at]?.search(/\S/) ?? 0;
  const end = lines.findIndex((line, place) => place > at && line.search(/\S/) <= indent);
  const parts: string[][] = [];
  for (const line of lines.slice(at + 1, end)) {
    const begins = line.search(/\S/) === indent + 2 && !/^\s*(<\/|\)|\/?>)/.test(line);
    if (begins) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

/**
 * Returns the parts that come and go beside others in one `Suspense`, and whose code comes later: those that stand there by their own name, not what
 * is given by a variable or drawn further down.
 */
function hidingOthers(source: string): string[] {
  const late = [...source.matchAll(/^const (\w+) = later\(/gm)].map(([, name]) => `<${name}`);
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    // One with a fallback says itself that it waits.
    if (!/^\s*<Suspense>$/.test(line)) return [];
    const parts = partsOf(lines, at);
    const hides = ([first = '', ...rest]: string[]) => {
      const whole = [first, ...rest].join('\n');
      return /^\s*\{.*(&&|\?)/.test(first) && !whole.includes('<Suspense') && late.some((tag) => whole.includes(tag));
    };
    return parts.length > 1 ? parts.filter(hides).map(([first = '']) => first.trim()) : [];
  });
}

it('a part whose code comes later hides nothing that is shown as it comes', () => {
  const planted = 'const Late = later(x);\n<Suspense>\n  <p>\n    a\n  </p>\n  {isOn && <Late />}\n</Suspense>';
  expect(hidingOthers(planted)).toEqual(['{isOn && <Late />}']);
  const found = sourceFiles()
    .filter((file) => /^(components|entrypoints)\/.*\.tsx$/.test(file))
    .flatMap((file) => hidingOthers(readFileSync(file, 'utf8')).map((part) => `${file}: ${part}`));
  expect(found).toEqual([]);
});
