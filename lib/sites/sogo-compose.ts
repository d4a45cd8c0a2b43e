import { parseAddresses } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import { fieldIn } from './record';
import type { Draft, PagePerson } from './site';

// Every selector last checked 2026-11-21 in the running app (5.8), strongest first.
const EDITOR = ['md-dialog#mailEditor', 'md-dialog.sg-mail-editor'];
const HTML_TEXT = 'iframe.cke_wysiwyg_frame';
const PLAIN_TEXT = ['textarea[name="content"]', 'textarea.plain-text'];

/** SOGo leaves ids, classes and bindings in the mails that it shows: what stands in one is never the app's. */
export const isOfSogo = (element: Element): boolean => isShown(element) && !element.closest('.msg-body');

/** The editor that lies over the page, where one is open. */
export const sogoEditor = (doc: Document): Element | undefined => firstRung(doc, EDITOR, isOfSogo).at(-1);

/** SOGo's receiver fields, and the part that their people play. */
export const SOGO_FIELDS = [
  ['to', 'to'],
  ['cc', 'cc'],
  ['bcc', 'cc'],
] as const;

/** The people a draft goes to: its chips say "Ann Doe <ann@x.com>". */
function receivers(editor: Element): PagePerson[] {
  return SOGO_FIELDS.flatMap(([field, role]) =>
    [...editor.querySelectorAll(`md-chips[ng-model$="editable.${field}"] md-chip-template`)].flatMap((chip) =>
      parseAddresses(textOf(chip, 'button'), role),
    ),
  );
}

/** The draft in SOGo's editor; null where none is open. */
export function sogoDraft(doc: Document): Draft | null {
  const editor = sogoEditor(doc);
  if (!editor) return null;
  const html = editor.querySelector<HTMLIFrameElement>(HTML_TEXT)?.contentDocument?.body;
  const files = [...editor.querySelectorAll('.sg-mail-editor-attachments md-chip a')];
  return {
    to: receivers(editor),
    subject: fieldIn(editor, ['[name="subject"]']),
    text: ownText(html ? messageText(html) : fieldIn(editor, PLAIN_TEXT)),
    attachments: files.map((file) => textOf(file)),
  };
}

/** What SOGo says after "Send": over the editor, and in a toast once that is gone. */
export function sogoAnswer(doc: Document): 'sent' | 'refused' | null {
  const editor = sogoEditor(doc);
  const says = (state: string) => editor && firstRung(editor, [`[ng-switch-when="${state}"]`]).length > 0;
  if (editor) return says('sent') ? 'sent' : says('error') ? 'refused' : null;
  // A failure's toast has a picture or a button.
  return firstRung(doc, ['body > md-toast:not(:has(md-icon, button)) .md-toast-text']).length > 0 ? 'sent' : null;
}
