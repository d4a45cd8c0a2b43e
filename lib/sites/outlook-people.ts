import { parseAddresses, personOf } from './address';
import { isShown, textOf } from './dom';
import type { PagePerson } from './site';

/** A person in a header or in a line of receivers. Outlook numbers them, pictures of people too. */
export const CHIP = '[data-lpc-hover-target-id]';
const NOT_A_NAME = 'img, [role="img"], #removeButton, script, style';

/** "Ann Doe<ann@x.com>", or the name alone: then the address is not on the page, and nobody guesses it. */
export function personIn(element: Element, role: PagePerson['role']): PagePerson[] {
  const text = textOf(element, NOT_A_NAME).replace(/;$/, '').trimEnd();
  const name = text.replace(/<[^<>]*>$/, '').trimEnd();
  const labels = [element, ...element.querySelectorAll('[title]')].flatMap((inner) => [
    inner.getAttribute('title') ?? '',
    inner.getAttribute('aria-label') ?? '',
  ]);
  for (const label of [text, ...labels]) {
    // The last address counts: a name may be one, too, and Outlook puts the true one behind it.
    const person = personOf(role, /<([^<>]+)>$/.exec(label)?.[1] ?? label, name);
    if (person) return [person];
  }
  return name && !name.includes('@') ? [{ name, role }] : [];
}

/** Everybody in a line of receivers: the people, then the addresses that stand there as text. */
export function peopleIn(line: Element, roleOf: (chip: Element) => PagePerson['role']): PagePerson[] {
  const chips = [...line.querySelectorAll(CHIP)].filter((chip) => isShown(chip) && !chip.parentElement?.closest(CHIP));
  // "To: ann@x.com" in the user's language.
  const typed = textOf(line, `${CHIP}, button`).replace(/^[^:@<]*:/, '');
  return [...chips.flatMap((chip) => personIn(chip, roleOf(chip))), ...parseAddresses(typed, roleOf(line))];
}
