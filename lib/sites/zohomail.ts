import { emailOf } from './address';
import { firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import type { SiteAdapter } from './site';

// Last checked 2026-11-21, strongest first. One or two scripts of others name these classes; nothing was seen running.
const BODY = ['.zmMailContent', '.zmPVContent'];
const TITLE = ['.zmPVHeading.jsConvSB', '.zmSubject'];
const SENDER = ['.zmFromAddress'];

/** "#mail/folder/inbox/p/123": the message, or null on a list. */
const messageId = ({ pathname, hash }: URL): string | null =>
  pathname.startsWith('/zm/') ? (/^#mail\/.*\/p\/([^/?]+)/.exec(hash)?.[1] ?? null) : null;

const outsideBodies = (element: Element) => isShown(element) && !element.closest(BODY.join());

/** The sender's address, where it alone stands in the headers of one open message. */
function senderOf(doc: Document): string | undefined {
  const [only, ...others] = firstRung(doc, SENDER, outsideBodies).map((element) => emailOf(textOf(element)));
  return others.length ? undefined : only;
}

/** Zoho Mail, as far as is known: the address of a single sender, else the title. Addresses in a mail's text are nobody. */
export const zohomail: SiteAdapter = {
  id: 'zohomail',

  pageKey: messageId,

  read(doc, url) {
    const id = messageId(url);
    if (!id || !firstRung(doc, BODY)[0]) return null;
    const heading = firstRung(doc, TITLE, outsideBodies)[0];
    const title = (heading && textOf(heading)) || doc.title.trim();
    const email = senderOf(doc);
    const externalId = `zohomail:message:${id}`;
    return email
      ? { people: [{ email, role: 'from' }], externalId, title }
      : { people: [], externalId, title, rung: 'title' };
  },

  message: (doc) => (senderOf(doc) ? messageText(firstRung(doc, BODY)[0]) : ''),
};
