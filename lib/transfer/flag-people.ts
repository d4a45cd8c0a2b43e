import type { Prospect } from '../domain/records/prospect';

type People = Prospect['people'];

/** A name in quotes or without, an address in angle brackets or alone; each ends at a semicolon or line break. */
const PERSON = /\s*(?:"((?:[^"\\]|\\.)*)"[^\S\n]*|([^\s"<;][^<;\n]*)|)(?:<([^<>;\n]*)>[^\S\n]*)?(?:[;\n]|$)/y;

/** Returns the people of a flag as one cell: `Priya Nair <priya@brightwater.test>; "Smith; Jo"`. */
export function writePeople(people: People): string {
  return people
    .map(({ name, email }) => {
      const quoted = name && (/[";<>@\\\n]|^\s|\s$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name);
      // What holds these signs is no address that anybody could write to.
      const address = email && !/[<>;\s]/.test(email) && `<${email}>`;
      return [quoted, address].filter(Boolean).join(' ');
    })
    .filter(Boolean)
    .join('; ');
}

/** Returns the people that a cell names, an address without a name as well; null where it cannot be told who is meant. */
export function readPeople(cell: string): People | null {
  const people: People = [];
  PERSON.lastIndex = 0;
  while (PERSON.lastIndex < cell.length) {
    const [, quoted, plain, address] = PERSON.exec(cell) ?? [null];
    if (PERSON.lastIndex === 0) return null;
    // "Priya Nair priya@brightwater.test", as people write it by hand
    const words = address === undefined ? (plain?.trim().split(/\s+/) ?? []) : [];
    const bare = /.@./.test(words.at(-1) ?? '') ? words.pop() : undefined;
    const name = quoted?.replace(/\\(.)/gs, '$1') ?? (bare === undefined ? plain?.trim() : words.join(' '));
    const email = address ?? bare;
    if (name || email) people.push({ ...(name && { name }), ...(email && { email }) });
  }
  return people;
}
