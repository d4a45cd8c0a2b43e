import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { peopleIn } from './outlook-people';
import { ownText } from './own-text';
import { valueAt } from './record';
import type { Draft } from './site';

// Every selector last checked 2026-11-21, strongest first. Labels are translated: the lines of receivers have no other name.
/** What holds a whole draft: in the reading pane, in a reply below a message, in a window of its own. */
export const COMPOSER = '[id^="docking_InitVisiblePart_"]';
export const SEND = '[data-testid="ComposeSendButton"]';
const EDITABLE = '[contenteditable="true"]';
const EDITOR = ['[id^="editorParent_"] [contenteditable="true"]', '[contenteditable="true"][aria-multiline="true"]'];
/** To, then Cc and Bcc where they are open. */
const RECEIVERS = [
  '[contenteditable="true"]:not([aria-multiline="true"], [id^="editorParent_"] *)',
  '[data-testid="RecipientWell"]', // folded, while the text of a reply is written
];
const SUBJECT = [
  'input[id^="MSG_"][id$="_SUBJECT"]',
  'input[maxlength="255"]', // two sources that do not agree on the id
  'input[type="text"][autocomplete="off"]',
];
const ATTACHMENT = ['[data-testid="AttachmentCard"]', '[role="listbox"] [role="option"]:not([data-convid])'];
/** What Outlook puts above the message that is answered or forwarded. */
const QUOTE = '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';
/** Outlook folds the subject of a reply away. */
const always = () => true;

const editorIn = (composer: Element): Element | undefined => firstRung(composer, EDITOR)[0];

/** Everything on the page in which a draft is open, even where it is just being closed. */
export function composers(doc: Document): Element[] {
  // Most pages hold none. To seek one attribute at a time takes a browser a fifth of what a list of them takes in a large page.
  if (![SEND, EDITABLE].some((one) => doc.querySelector(one))) return [];
  const parts = [...doc.querySelectorAll(`${SEND}, ${EDITABLE}`)].filter(
    (found) => found.matches([SEND, ...EDITOR].join()) && isShown(found),
  );
  return [...new Set(parts.map((part) => part.closest(COMPOSER) ?? part.closest('[role="dialog"]') ?? doc.body))];
}

/** The composer that the user writes in, else the last. */
export function openComposer(doc: Document): Element | undefined {
  const open = composers(doc);
  return open.find((composer) => composer.contains(doc.activeElement)) ?? open.at(-1);
}

/** Whether both the text and the control that sends it are there. */
export const isWhole = (composer: Element): boolean =>
  editorIn(composer) !== undefined && firstRung(composer, [SEND]).length > 0;

/** What tells this draft from the next one. */
export const idOf = (composer: Element): string => firstRung(composer, SUBJECT, always)[0]?.id || composer.id;

function textIn(composer: Element): string {
  const editor = editorIn(composer);
  const quoted = editor?.querySelector(QUOTE);
  if (!editor || !quoted) return editor ? ownText(messageText(editor)) : '';
  const written = composer.ownerDocument.createRange();
  written.setStart(editor, 0);
  written.setEndBefore(quoted);
  const copy = composer.ownerDocument.createElement('div');
  copy.append(written.cloneContents());
  return ownText(messageText(copy));
}

/** "offer.pdf 120 KB" without its size. */
function fileName(card: Element): string {
  const titled = card.getAttribute('title') ?? card.querySelector('[title]')?.getAttribute('title');
  return (titled || textOf(card, 'button')).replace(/(?<![\d.,])\(?\d[\d.,]*\s*[kmg]?b\)?$/i, '').trimEnd();
}

/** What the user writes in this composer. */
export function draftIn(composer: Element): Draft {
  const subject = firstRung(composer, SUBJECT, always)[0];
  return {
    to: firstRung(composer, RECEIVERS).flatMap((line, i) => peopleIn(line, () => (i === 0 ? 'to' : 'cc'))),
    subject: subject ? valueAt(subject).replace(/\s+/g, ' ') : '',
    text: textIn(composer),
    attachments: firstRung(composer, ATTACHMENT).map(fileName),
  };
}
