import { parseAddresses } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { ownText } from './own-text';
import type { Draft, PagePerson } from './site';

// Every selector last checked 2026-11-21 in the templates and scripts of 1.6 (elastic) and of larry and classic.
const EDITOR_FRAME = '#composebody_ifr, #compose-body_ifr'; // TinyMCE, over the plain text
const ATTACHMENT = '#attachment-list li:not(.uploading), #attachmentslist li:not(.uploading)';
/** Where a page of mail has arrived again: the folders of the list, or the headers of a message. */
const MOVED_ON = '#mailboxlist, #message-header, #messageheader';

/** A field of the compose form, by the name it is sent under: the chips write their addresses into it. */
const fieldOf = (doc: Document, name: string) =>
  doc.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';

function textIn(doc: Document): string {
  const frame = doc.querySelector<HTMLIFrameElement>(EDITOR_FRAME);
  const body = frame && isShown(frame) ? frame.contentDocument?.body : null;
  return ownText(body ? messageText(body) : fieldOf(doc, '_message'));
}

/** The people a draft goes to: To, then Cc. */
export const roundcubeReceivers = (doc: Document): PagePerson[] => [
  ...parseAddresses(fieldOf(doc, '_to'), 'to'),
  ...parseAddresses(fieldOf(doc, '_cc'), 'cc'),
];

/** The draft in Roundcube's compose form; null on every other page. */
export function roundcubeDraft(doc: Document): Draft | null {
  if (!doc.querySelector('[name="_to"]')) return null;
  return {
    to: roundcubeReceivers(doc),
    subject: fieldOf(doc, '_subject'),
    text: textIn(doc),
    // The list stands in a sidebar that narrow windows hide.
    attachments: [...doc.querySelectorAll(ATTACHMENT)].flatMap((item) => {
      const name = item.querySelector('.attachment-name, .filename');
      return name ? textOf(name.querySelector('.attachment-name') ?? name, '.attachment-size') : [];
    }),
  };
}

/** What Roundcube says after "Send": in its messages while it still composes, else by having moved on. */
export function roundcubeAnswer(doc: Document, draft: Draft): 'sent' | 'refused' | null {
  const says = (kind: string) => firstRung(doc, [`#messagestack .${kind}`, `#message .${kind}`]).length > 0;
  // It asks for a receiver or a subject, or is still at it.
  if (firstRung(doc, ['.ui-dialog']).length || says('loading')) return null;
  if (doc.querySelector('[name="_to"]')) {
    const isConfirmed = says('confirmation');
    // Both: sent but not kept, or refused right after the draft was saved. Nobody can tell.
    if (isConfirmed === (says('error') || says('warning'))) return null;
    return isConfirmed ? 'sent' : 'refused';
  }
  // Without a receiver or a subject it asked first, and the user may have left instead of answering.
  return doc.querySelector(MOVED_ON) && draft.to.length && draft.subject ? 'sent' : null;
}
