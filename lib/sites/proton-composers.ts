import { emailOf, parseAddresses } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import { fieldIn } from './record';
import type { Draft, PagePerson } from './site';

// Every selector last checked 2026-11-21 against Proton's own source, strongest first.
const COMPOSER = [
  'section[data-testid^="composer-"]', // "composer-1"
  '.composer',
];
const SUBJECT = ['input[data-testid="composer:subject"]', '[data-testid="composer:subject"] input'];
const PLAIN_TEXT = ['textarea[data-testid="editor-textarea"]', '.editor-wrapper textarea'];
const CHIP = ['[data-testid="composer-addresses-item"]'];
/** What the receivers shrink to while the user writes elsewhere in the composer: their names alone. */
const SUMMARY = ['[data-testid="composer:address"] .composer-addresses-fakefield-inner span:not([title]):not(:has(*))'];
const ATTACHMENT = /^attachment-item:(.+)--primary-action$/;

/** Every composer on the page, folded ones too. */
export const composers = (doc: Document): Element[] => firstRung(doc, COMPOSER);

/** The composer that the user writes in, else the last that is not folded away. */
export function openComposer(doc: Document): Element | undefined {
  const open = composers(doc).filter((composer) => !composer.matches('.composer--is-minimized'));
  return open.findLast((composer) => !composer.matches('.composer--is-blur')) ?? open.at(-1);
}

/** A name alone, or an address where Proton knows no name; nobody for "Team (3/3)", a group. */
function named(element: Element): PagePerson[] {
  const name = textOf(element);
  const email = emailOf(name);
  if (email) return [{ email, role: 'to' }];
  return !name || name.includes('@') || /[),:]$/.test(name) ? [] : [{ name, role: 'to' }];
}

function receivers(composer: Element): PagePerson[] {
  const chips = firstRung(composer, CHIP);
  if (chips.length === 0) return firstRung(composer, SUMMARY).flatMap(named);
  return chips.flatMap((chip) => {
    const copies = chip.closest('.composer-addresses-container')?.querySelector('[data-testid^="composer:to-"]');
    return parseAddresses(textOf(chip, 'button'), copies ? 'cc' : 'to');
  });
}

function textIn(composer: Element): string {
  const frame = composer.querySelector<HTMLIFrameElement>('iframe[data-testid="rooster-iframe"]')?.contentDocument;
  const editor = frame?.querySelector('#rooster-editor') ?? frame?.body;
  return ownText(editor ? messageText(editor) : fieldIn(composer, PLAIN_TEXT));
}

/** What the user writes in this composer. */
export function draftIn(composer: Element): Draft {
  const files = [...composer.querySelectorAll('[data-testid^="attachment-item:"]')].filter(isShown);
  return {
    to: receivers(composer),
    subject: fieldIn(composer, SUBJECT).replace(/\s+/g, ' '),
    text: textIn(composer),
    attachments: files.flatMap((file) => ATTACHMENT.exec(file.getAttribute('data-testid') ?? '')?.[1] ?? []),
  };
}
