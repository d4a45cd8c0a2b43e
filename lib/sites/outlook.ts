import { parseAddresses } from './address';
import { firstFew, isShown, textOf } from './dom';
import { messageText } from './message-text';
import { composers, draftIn, idOf, isWhole, openComposer, SEND } from './outlook-composers';
import { firstIn, openMessage, receivers, subjectHeading } from './outlook-message';
import type { Draft, PagePerson, SiteAdapter } from './site';

// Every selector last checked 2026-11-21, strongest first.
const LIST = 'MailList';
const ROW = ['[role="option"][data-convid][aria-selected="true"]'];
/** The account menu, where it was opened, stays in the page; what names the signed-in account is always there. */
const ACCOUNT =
  '[id^="mectrl_"][id$="_secondary"], #mectrl_main_trigger, #O365_MainLink_Me, #meInitialsButton, ' +
  // Above the own folders, not those of shared mailboxes.
  '[id^="primaryMailboxRoot_"][data-folder-name]';

/** The id in the address of an item: "/mail/inbox/id/<id>", "/mail/0/id/<id>", "/mail/deeplink/read/<id>", "?ItemID=<id>". */
function idInUrl(url: URL): string | null {
  const id = /^\/mail\/(?:.*\/)?(?:id|rp|read)\/([^/]+)/.exec(url.pathname)?.[1];
  return id ? decodeURIComponent(id) : url.searchParams.get('ItemID');
}

/**
 * The one chosen conversation counts before the address, which a search leaves as it was; null while the reading pane
 * still shows another one, whose people must not get its id.
 */
function itemId(url: URL, doc: Document, heading: Element | undefined): string | null {
  const [row, ...others] = firstIn(doc, LIST, ROW);
  if (!row || others.length > 0) return idInUrl(url);
  const topic = heading ? textOf(heading).replace(/^(\p{L}{1,4}: ?)+/u, '') : '';
  return textOf(row).includes(topic) ? row.getAttribute('data-convid') : null;
}

/** The draft that fills a page in which no message is open: else the page is about the message. */
function draftAlone(doc: Document): { id: string; draft: Draft } | null {
  const composer = openComposer(doc);
  return composer ? { id: idOf(composer), draft: draftIn(composer) } : null;
}

/** "Mail - Anna Becker - Outlook": the user, whom a message may name without an address. */
function ownName(doc: Document): string | undefined {
  const parts = doc.title.split(/ [-–] /);
  return parts.at(-1) === 'Outlook' ? parts.at(-2) : undefined;
}

/** Outlook on the web: the expanded message in the reading pane says who the mail is with. */
export const outlook: SiteAdapter = {
  id: 'outlook',

  pageKey(url, doc) {
    const isMail = /^\/mail(\/|$)/.test(url.pathname);
    if (!isMail && !idInUrl(url)) return null;
    // The message first: where one is open, nobody need look for drafts all over the page.
    if (openMessage(doc)) {
      const heading = subjectHeading(doc);
      return itemId(url, doc, heading) ?? heading?.id ?? null;
    }
    const alone = draftAlone(doc);
    if (alone) return alone.draft.to.length ? `compose:${alone.id}` : null;
    return idInUrl(url);
  },

  read(doc, url) {
    const message = openMessage(doc);
    if (!message) {
      const alone = draftAlone(doc);
      return alone && { people: alone.draft.to, title: alone.draft.subject };
    }
    const own = ownName(doc);
    const isOwn = ({ email, name }: PagePerson) => !email && name === own;
    const heading = subjectHeading(doc);
    const id = itemId(url, doc, heading);
    return {
      people: [message.sender, ...receivers(message.header)].filter((person) => !isOwn(person)),
      ...(id && { externalId: `outlook:item:${id}` }),
      title: heading ? textOf(heading) : '',
    };
  },

  self: (doc) =>
    firstFew(doc, ACCOUNT, 20)
      // "Account manager for Anna Becker <anna@x.com>" in the user's language.
      .flatMap((element) => [
        textOf(element),
        ...['title', 'aria-label', 'data-folder-name'].map((name) => element.getAttribute(name)),
      ])
      .flatMap((text) => parseAddresses(text?.split(/\s/).at(-1) ?? '', 'from'))
      .flatMap(({ email }) => email ?? []),

  message: (doc) => messageText(openMessage(doc)?.body),

  draft(doc) {
    const composer = openComposer(doc);
    return composer ? draftIn(composer) : null;
  },

  sending: {
    // Never the arrow beside it, which schedules.
    control: `${SEND} button:not([aria-haspopup]), button${SEND}:not([aria-haspopup]), ${SEND}:not(:has(button), [aria-haspopup])`,
    keys: true,

    confirmed(doc, draft) {
      const open = composers(doc);
      // A composer that has lost only its text or only its button is on its way: which way is not known yet.
      const stays = open.some((composer) => !isWhole(composer) || draftIn(composer).subject === draft.subject);
      // "Discard?", "Send without a subject?", "Schedule send".
      const asks = [...doc.querySelectorAll('[role="dialog"], [role="alertdialog"]')].some(
        (dialog) => isShown(dialog) && !open.some((composer) => dialog.contains(composer)),
      );
      return stays || asks ? null : 'sent';
    },
  },
};
