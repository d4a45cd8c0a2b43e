import { parseAddresses, personOf } from './address';
import { firstRung, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import type { Draft, PagePerson } from './site';

// Every selector last checked 2026-11-21, strongest first.
const EDITOR = [
  '[g_editable="true"]', // Gmail's own mark
  '[role="textbox"][contenteditable="true"]',
];
/** What holds a whole draft, the narrowest first that is sure to hold all of it. */
const COMPOSER = [
  '[role="dialog"]', // the docked or the full-screen window
  'td.I5', // the reply below a message
  '.M9',
  '[role="main"]', // a window of its own
];
const SUBJECT = 'input[name="subjectbox"]';
const ATTACHMENT = [
  '.dL .vI', // the name in an attached file's bar
  '.vI',
];
/** Gmail folds the line of receivers away while the text is written. */
const always = () => true;

function receivers(composer: Element, role: 'to' | 'cc'): PagePerson[] {
  const rungs = [`[name="${role}"] [role="option"][data-hovercard-id]`, `[name="${role}"] [data-hovercard-id]`];
  const chips = firstRung(composer, rungs, always).flatMap(
    (chip) => personOf(role, chip.getAttribute('data-hovercard-id') ?? '', chip.getAttribute('data-name') ?? '') ?? [],
  );
  if (chips.length) return chips;
  // Before 2021, and in the basic form: hidden fields with the addresses as text.
  return [...composer.querySelectorAll<HTMLInputElement>(`input[name="${role}"], textarea[name="${role}"]`)].flatMap(
    (field) => parseAddresses(field.value, role),
  );
}

/** Every draft that is open on the page in page order, but the one being typed in last; a folded window is not open. */
export function gmailDrafts(doc: Document): Draft[] {
  const editors = firstRung(doc, EDITOR);
  const typedIn = editors.filter((editor) => editor.contains(doc.activeElement));
  return [...editors.filter((editor) => !typedIn.includes(editor)), ...typedIn].flatMap((editor) => {
    const composer = COMPOSER.map((rung) => editor.closest(rung)).find((found) => found !== null);
    const subject = composer?.querySelector<HTMLInputElement>(SUBJECT);
    if (!composer || !subject) return [];
    return {
      to: [...receivers(composer, 'to'), ...receivers(composer, 'cc')],
      subject: subject.value.trim(),
      text: ownText(messageText(editor)),
      attachments: firstRung(composer, ATTACHMENT).map((name) => textOf(name)),
    };
  });
}
