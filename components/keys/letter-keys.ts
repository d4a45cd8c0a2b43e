import type { TextKey } from '../../lib/text-name';

/**
 * The keys that press something, and what they do. Whatever carries one of them in `aria-keyshortcuts` is pressed by it, and only
 * what is on the page is in the list of shortcuts.
 */
export const letterKeys: readonly { key: string; text: TextKey }[] = [
  { key: 'D', text: 'keys_done' },
  { key: 'S', text: 'keys_snooze' },
  { key: 'X', text: 'keys_choose' },
  { key: 'N', text: 'keys_newStep' },
  { key: 'L', text: 'keys_contact' },
  { key: 'E', text: 'keys_noteMail' },
  { key: 'P', text: 'keys_proposal' },
  { key: 'F', text: 'flag_open' },
  { key: 'A', text: 'keys_fact' },
  { key: 'M', text: 'keys_map' },
  { key: 'O', text: 'header_open' },
  { key: '/', text: 'keys_search' },
];

/** The digits that lead to the tabs of a page. */
export const tabKeys: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Returns all on the page that a key presses, in reading order. */
export function pressedBy(key: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(
    (one) => one.getAttribute('aria-keyshortcuts') === key && !one.closest('[hidden]'),
  );
}

/** Returns where J and K lead, in reading order: the steps and the headings. */
export function keyStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-key-stop]')].filter((one) => one.checkVisibility());
}
