import { firstRung, isShown, textOf } from './dom';
import { COMPOSER } from './outlook-composers';
import { CHIP, peopleIn, personIn } from './outlook-people';
import type { PagePerson } from './site';

// Every selector last checked 2026-11-21, strongest first. Classes change with each release, and labels are translated.
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
const SUBJECT = ['[id^="CONV_"][id$="_SUBJECT"]', '[id^="MSG_"][id$="_SUBJECT"]:not(input)'];

/** The expanded message of the reading pane, in a conversation the first, with the sender that its own header names. */
export function openMessage(doc: Document): { body: Element; header: Element; sender: PagePerson } | null {
  const body = firstRung(doc, BODY, (found) => isShown(found) && !found.closest(COMPOSER))[0];
  const shell = body?.closest(SHELL);
  const isHeader = (found: Element) => isShown(found) && !found.closest(`${RECEIVERS}, ${IN_BODY}, ${COMPOSER}`);
  const saysFrom = (found: Element) => SAYS_FROM.test(found.getAttribute('aria-label') ?? '') && isHeader(found);
  // Looked for once: asking each part around the body anew would cost most of a look, and so would a selector for each word.
  const named = shell
    ? [...SENDER.map((rung) => firstRung(shell, [rung], isHeader)), firstRung(shell, [LABELLED], saysFrom)]
    : [];
  for (let header = body?.parentElement; body && header; header = header.parentElement) {
    const inside = named
      .map((rung) => rung.filter((element) => header?.contains(element)))
      .find(({ length }) => length);
    const [sender] = inside?.flatMap((element) => personIn(element, 'from')) ?? [];
    if (sender) return { body, header, sender };
    // Farther out stand the other messages of the conversation.
    if (header === shell) return null;
  }
  return null;
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
export const subjectHeading = (doc: Document): Element | undefined =>
  firstRung(doc, SUBJECT, (found) => isShown(found) && !found.closest(COMPOSER))[0];
