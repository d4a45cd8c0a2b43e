import type { PagePerson } from '../../lib/sites/site';

/** One line of at most `max` characters, without the invisible or blank letters that can turn or hide a part of a name. */
export function clean(text: string | undefined, max: number): string {
  return (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\u3164\u2800\u115F\u1160\uFFA0]/gu, '')
    .trim()
    .slice(0, max)
    .toWellFormed();
}

/** The text, or nothing where it is too long: half of an address or of an id would be another one. */
export const whole = (text: string | undefined, max: number): string => (text && text.length <= max ? text : '');

/** People with every length bounded, each address once, without the addresses of `self`. */
export function tidyPeople(people: readonly PagePerson[], self: ReadonlySet<string>): PagePerson[] {
  const seen = new Set(self);
  const tidy: PagePerson[] = [];
  for (const person of people) {
    const email = whole(person.email, 320).toLowerCase();
    const name = clean(person.name, 300);
    if (tidy.length === 200) break;
    if (seen.has(email) || !(email || name)) continue;
    if (email) seen.add(email);
    const phone = clean(person.phone, 60);
    const title = clean(person.title, 300);
    tidy.push({
      ...(email && { email }),
      ...(name && { name }),
      role: person.role,
      ...(phone && { phone }),
      ...(title && { title }),
    });
  }
  return tidy;
}
