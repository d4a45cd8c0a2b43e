/** Returns a name as it is compared letter by letter: case, accents' spelling and runs of blanks do not count. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
