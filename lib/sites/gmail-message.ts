import { firstRung, isShown } from './dom';

// Every selector last checked 2026-11-21, strongest first.
const SUBJECT = [
  'h2.hP[data-thread-perm-id]', // says its thread
  '.ha h2.hP', // ten years old, but a hashed class
  'h2.hP',
];
const SENDER = [
  'span.gD[email]', // the header of an expanded message
  'td.gF span[email]', // the same by its cell
];
const BODY = [
  'div.ii.gt > .a3s', // the text of an expanded message
  '.a3s',
];
/** A collapsed message, a hidden one, and the body, whose markup belongs to the sender. */
const NOT_A_HEADER = '.kv, .kQ, .a3s';
const MESSAGE = '.h7, .adn.ads, [data-message-id]';

/** The newest expanded message of the thread that is shown, beside a list or alone; null while there is none. */
export function gmailMessage(doc: Document) {
  const subject = firstRung(doc, SUBJECT)[0];
  const thread = subject?.closest('[role="main"]') ?? doc;
  const sender = firstRung(thread, SENDER, (element) => isShown(element) && !element.closest(NOT_A_HEADER)).at(-1);
  const message = sender?.closest(MESSAGE);
  return subject && sender && message ? { subject, sender, message, body: firstRung(message, BODY)[0] ?? null } : null;
}
