import { readFileSync } from 'node:fs';

/** What a store is told of Keyside in one language. */
export interface Entry {
  name: string;
  /** The parts under their headings: `Summary`, `Description`, `Single purpose`, `Permissions`, `Privacy`, `Note for reviewers`. */
  parts: Map<string, string>;
  /** Why each permission is asked for. */
  permissions: Map<string, string>;
}

/** Divides a text at its headings of one level. */
function partsOf(text: string, heading: RegExp): Map<string, string> {
  const [, ...parts] = text.split(heading);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, at) => [parts[2 * at] ?? '', (parts[2 * at + 1] ?? '').trim()]),
  );
}

/** Reads what is told in a language. */
export function entryIn(language: string): Entry {
  const text = readFileSync(`tests/store/${language}.md`, 'utf8');
  const parts = partsOf(text, /^## (.+)$/m);
  return {
    name: /^# (.+)$/m.exec(text)?.[1] ?? '',
    parts,
    permissions: partsOf(`\n${parts.get('Permissions')}`, /^### `(.+)`$/m),
  };
}
