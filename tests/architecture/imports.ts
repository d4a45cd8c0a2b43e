import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from './tree.ts';

const STATEMENT = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'(\.[^']+)'|\bimport\s*\(?\s*'(\.[^']+)'/g;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Returns each source file of the product with the files it imports, types and late imports included. */
export function importGraph(): Map<string, string[]> {
  const files = sourceFiles().filter((path) => /^(lib|components|entrypoints)\//.test(path) && existsSync(path));
  const known = new Set(files);
  const found = (from: string, name: string) =>
    ENDINGS.map((ending) => join(dirname(from), name) + ending).find((path) => known.has(path));
  return new Map(
    files.map((path) => {
      const names = [...readFileSync(path, 'utf8').matchAll(STATEMENT)].map(([, from, late]) => from ?? late ?? '');
      return [path, names.flatMap((name) => found(path, name) ?? [])];
    }),
  );
}

const AT_ONCE = /(?:^|\n)(?:import|export)\b(?! type\b)[^'"`;]*?\bfrom\s*'([^']+)'/g;

/** Returns what a source file loads with it: no types, nothing that comes late, libraries by their names. */
export function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  if (!existsSync(path)) return loaded;
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(AT_ONCE)) {
    const file = ENDINGS.map((ending) => join(dirname(path), name) + ending).find(
      (at) => /\.tsx?$/.test(at) && existsSync(at),
    );
    loadedWith(name.startsWith('.') ? (file ?? name) : name, loaded);
  }
  return loaded;
}
