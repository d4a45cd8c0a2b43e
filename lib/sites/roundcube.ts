import { mailtoAddresses, parseAddresses, personOf } from './address';
import { firstFew, firstRung, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { roundcubeAnswer, roundcubeDraft, roundcubeReceivers } from './roundcube-compose';
import type { PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21 (1.6, skin elastic), strongest first.
const FRAME = '#messagecontframe';
const BODY = '#messagebody';
const HEADER = [
  '#message-header', // elastic
  '#messageheader', // larry, classic
];
const SUBJECT = [
  'h2.subject', // elastic, larry
  '.subject',
];
const SENT = [
  '.header-summary .text-nowrap', // elastic: the whole day, whatever the table beside it shortens to "Mon 10:12"
  '.header.date',
];
const INVITED = '.calendar-invitebox .calendar-eventdetails td.date'; // the calendar's card above a message
const SELF = [
  '.header-title.username', // elastic, above the folders: always an address
  '.username', // larry, in the top line
];
const FROM = [
  '#_from option', // compose, several identities: "Ann Doe <ann@x.com>"
  '#_from', // compose, one identity
];
const always = () => true;

interface View {
  doc: Document;
  url: URL;
}

function frameIn(doc: Document): Document | null {
  const frame = doc.querySelector<HTMLIFrameElement>(FRAME);
  return frame && isShown(frame) ? frame.contentDocument : null;
}

/** Where the message stands: in the preview frame of the list, else in the page itself. */
function viewOf(doc: Document, url: URL): View {
  const inner = frameIn(doc);
  return inner ? { doc: inner, url: new URL(inner.URL) } : { doc, url };
}

/** "INBOX:12", or null where the view shows no message. */
function messageId({ url }: View): string | null {
  const query = url.searchParams;
  const uid = query.get('_uid');
  const shows = query.get('_task') === 'mail' && /^(show|preview)$/.test(query.get('_action') ?? '');
  return shows && uid ? `${query.get('_mbox') ?? ''}:${uid}` : null;
}

/** The people of one line of the headers. Elastic hides the table or the summary of it, so it need not be shown. */
function peopleIn(header: Element, role: 'from' | 'to' | 'cc', row: string = role): PagePerson[] {
  return firstFew(header, `td.header.${row} .rcmContactAddress`, 200).flatMap((element) => {
    const label = textOf(element);
    const address = element.getAttribute('title') || mailtoAddresses(element.getAttribute('href') ?? '')[0];
    // "show e-mail" in the user's settings puts "Ann Doe <ann@x.com>" into the text.
    return personOf(role, address ?? '', label.replace(/<[^<>]*>$/, '').trimEnd()) ?? parseAddresses(label, role);
  });
}

const isComposing = (url: URL) =>
  url.searchParams.get('_task') === 'mail' && url.searchParams.get('_action') === 'compose';

/** Roundcube on any host: the message in the preview frame, in the full page or in a window of its own. */
export const roundcube: SiteAdapter = {
  id: 'roundcube',
  frame: FRAME,

  pageKey(url, doc) {
    if (!isComposing(url)) return messageId(viewOf(doc, url));
    return roundcubeReceivers(doc).length ? `compose:${url.searchParams.get('_id') ?? ''}` : null;
  },

  read(doc, url) {
    if (isComposing(url)) return { people: roundcubeReceivers(doc), title: roundcubeDraft(doc)?.subject ?? '' };
    const view = viewOf(doc, url);
    const id = messageId(view);
    const header = firstRung(view.doc, HEADER)[0];
    if (!id || !header) return null;
    const people = (['from', 'to', 'cc'] as const).flatMap((role) => peopleIn(header, role));
    const subject = firstRung(header, SUBJECT, always)[0];
    if (!people.length) return null;
    const when = view.doc.querySelector(INVITED);
    const [answered] = peopleIn(header, 'from', 'replyto');
    const sent = firstRung(header, SENT, always)[0];
    return {
      people,
      ...(answered && { replyTo: { email: answered.email, name: answered.name } }),
      ...(sent && { sent: textOf(sent) }),
      externalId: `roundcube:${url.host}:${id}`,
      title: subject ? textOf(subject, 'span.voice, a.extwin') : '',
      ...(when && { meeting: { id: `roundcube:${url.host}:${id}`, when: textOf(when) } }),
    };
  },

  self(doc) {
    const names = firstRung(doc, SELF, always).map((element) => textOf(element));
    const options = firstRung<HTMLInputElement>(doc, FROM, always).map((element) =>
      element.matches('option') ? textOf(element) : element.value,
    );
    return [...names, ...options].flatMap((text) => parseAddresses(text, 'from')).flatMap(({ email }) => email ?? []);
  },

  message: (doc) => messageText(firstRung(frameIn(doc) ?? doc, [BODY])[0]),

  draft: roundcubeDraft,

  sending: {
    // The command stands in the button of every skin; elastic copies the button into a bar on small screens.
    control: '[onclick*=".command(\'send\',"], a.button.send',
    leavesPage: true,
    confirmed: roundcubeAnswer,
  },
};
