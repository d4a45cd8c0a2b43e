import { firstRung, isShown, textOf } from './dom';
import { COMPOSER } from './outlook-composers';
import { CHIP, peopleIn, personIn } from './outlook-people';
import type { PagePerson } from './site';

// Every selector last checked 2026-11-21, strongest first. Classes change with each release, and labels are translated.
const PANE = 'ReadingPaneContainerId';
const BODY = [
  '[data-test-id="mailMessageBodyContainer"] [role="document"]',
  '[id^="UniqueMessageBody"]',
  '[role="main"] [role="document"]',
];
/** In a message's body Outlook puts "x_" before every id, so none of these can be planted. */
const IN_BODY = '[data-test-id="mailMessageBodyContainer"], [id^="UniqueMessageBody"], [role="document"]';
/** Around one message: expanded in a conversation, alone in the reading pane, alone in a window. */
const SHELL =
  '[aria-expanded="true"], #ReadingPaneContainerId, [data-app-section="MailReadCompose"], [role="main"], body';
const RECEIVERS = '[data-testid="RecipientWell"]';
const SENDER = ['[id^="MSG_"][id$="_FROM"]', CHIP];
/** Below those: by a word of English, German, Hungarian, Norwegian, Afrikaans; French, Spanish, Italian. */
const LABELLED = 'span[aria-label*=": "]';
const SAYS_FROM = /^(From|Von|Feladó|Fra|Van|De|Da): /;
const CC = /^(cc|másolat|kopi|afskrif)/i;
/** The header stands above the message: of very many parts beside it only the first are looked at. */
const MOST_PARTS = 300;
const SUBJECT = ['[id^="CONV_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"]:not(input)'];

const isHeader = (found: Element) => isShown(found) && !found.closest(`${RECEIVERS}, ${IN_BODY}, ${COMPOSER}`);
const saysFrom = (found: Element) => SAYS_FROM.test(found.getAttribute('aria-label') ?? '') && isHeader(found);

/** What the rungs find in the part of the page with this id, else in all of it: a page may hold very much beside that part. */
export function firstIn(doc: Document, id: string, rungs: readonly string[], accepts = isShown): Element[] {
  const part = doc.getElementById(id);
  const found = part ? firstRung(part, rungs, accepts) : [];
  return found.length > 0 ? found : firstRung(doc, rungs, accepts);
}

/** The first of those. Where it is also the first that is found at all, a large part is not sought through to its end. */
function oneIn(doc: Document, id: string, rungs: readonly string[]): Element | undefined {
  const accepts = (found: Element) => isShown(found) && !found.closest(COMPOSER);
  for (const root of [doc.getElementById(id), doc]) {
    for (const rung of rungs) {
      const first = root?.querySelector(rung);
      const one = first && (accepts(first) ? first : firstRung(root ?? doc, [rung], accepts)[0]);
      if (one) return one;
    }
  }
  return undefined;
}

/** The expanded message of the reading pane, in a conversation the first, with the sender that its own header names. */
export function openMessage(doc: Document): { body: Element; header: Element; sender: PagePerson } | null {
  const body = oneIn(doc, PANE, BODY);
  const shell = body?.closest(SHELL);
  let [inner, header] = [body, body?.parentElement];
  while (body && inner && header) {
    const sender = senderBeside(header, inner);
    if (sender) return { body, header, sender };
    // Farther out stand the other messages of the conversation.
    if (header === shell) return null;
    [inner, header] = [header, header.parentElement];
  }
  return null;
}

/** The sender that a part of the page names, outside of that child of it which was looked at before: a message may be long. */
function senderBeside(header: Element, inner: Element): PagePerson | undefined {
  const parts = [...header.children].filter((part) => part !== inner).slice(0, MOST_PARTS);
  const find = (rung: string, accepts = isHeader) =>
    parts.flatMap((part) => [
      ...(part.matches(rung) && accepts(part) ? [part] : []),
      ...firstRung(part, [rung], accepts),
    ]);
  for (const rung of SENDER) {
    const found = find(rung);
    if (found.length > 0) return found.flatMap((element) => personIn(element, 'from'))[0];
  }
  return find(LABELLED, saysFrom).flatMap((element) => personIn(element, 'from'))[0];
}

/** Who the message with this header went to; whoever is not said to have a copy is a receiver. */
export function receivers(header: Element): PagePerson[] {
  const lines = firstRung(header, [RECEIVERS], (line) => isShown(line) && !line.closest(COMPOSER));
  return lines.flatMap((line) =>
    peopleIn(line, (chip) => {
      const label = chip.parentElement?.closest('[aria-label*=":"]')?.getAttribute('aria-label');
      return CC.test(label ?? textOf(line)) ? 'cc' : 'to';
    }),
  );
}

/** The heading of what the reading pane shows; its id changes when something else is shown. */
export const subjectHeading = (doc: Document): Element | undefined => oneIn(doc, PANE, SUBJECT);
