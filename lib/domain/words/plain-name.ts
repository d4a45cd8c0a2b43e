/**
 * Returns a name as it is compared letter by letter: case, accents' spelling and runs of blanks do not count. Accents do, other
 * than in all of `fold.ts`: what has this in common is taken for one without asking, and Szabo need not be Szabó.
 */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
