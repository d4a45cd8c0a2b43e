import { expect, it } from 'vitest';
import { importGraph } from './imports.ts';

/** Returns one circle of imports as the files on its way, the first again at its end; [] where there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const next of graph.get(path) ?? []) {
      const circle = follow(next, [...way, path]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const path of graph.keys()) {
    const circle = follow(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

it('a circle of imports is seen', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', []],
  ]);
  expect(circleIn(graph)).toEqual(['b', 'c', 'b']);
  expect(
    circleIn(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toEqual([]);
});

it('no file imports itself over others, types included', () => {
  expect(circleIn(importGraph())).toEqual([]);
});
