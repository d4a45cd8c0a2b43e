import { plainName } from './plain-name';

/** Returns the old texts and those of the new ones that are not yet among them; case does not count. */
export function mergeTexts(old: readonly string[], added: readonly string[]): string[] {
  const merged = [...old];
  const seen = new Set(old.map(plainName));
  for (const text of added) {
    if (seen.has(plainName(text))) continue;
    seen.add(plainName(text));
    merged.push(text);
  }
  return merged;
}
