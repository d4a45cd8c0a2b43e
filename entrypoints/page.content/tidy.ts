import type { PageMeeting, PagePerson } from '../../lib/sites/site';

/**
 * One line of at most `max` characters, without the invisible or blank letters that can turn or hide a part of a name. Joiners
 * stay between letters of scripts that are spelled with them, from Arabic to Mongolian: without, it would be another word.
 */
export function clean(text: string | undefined, max: number): string {
  return (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(/(?![\u200C\u200D]\p{L}(?<=[\u0600-\u1CFF]..))[\p{Cc}\p{Cf}\u3164\u2800\u115F\u1160\uFFA0]/gu, '')
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
    const email = whole(person.email, 320).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const name = clean(person.name, 300);
    if (tidy.length === 200) break;
    if (seen.has(email) || !(email || name)) continue;
    if (email) seen.add(email);
    const phone = clean(person.phone, 60);
    const title = clean(person.title, 300);
    const state = clean(person.state, 200);
    tidy.push({
      ...(email && { email }),
      ...(name && { name }),
      role: person.role,
      ...(phone && { phone }),
      ...(title && { title }),
      ...(state && { state }),
    });
  }
  return tidy;
}

/** A meeting with every length bounded; undefined without an id of its own. */
export function tidyMeeting(meeting: PageMeeting): PageMeeting | undefined {
  const id = whole(meeting.id, 500);
  const day = whole(meeting.day, 10);
  return id ? { id, when: clean(meeting.when, 300), ...(day && { day }) } : undefined;
}
