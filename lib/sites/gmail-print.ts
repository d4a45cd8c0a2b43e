import { parseAddresses } from './address';
import { textOf } from './dom';
import type { PagePerson, PageSubject } from './site';

// Last checked 2026-11-21 against a stored print view. Only what stands where Gmail puts it: the rest is the mail's own.
const CONTENT = 'body > .bodycontainer > .maincontent';
const MESSAGE = `${CONTENT} > table.message`;
const ACCOUNT = 'body > .bodycontainer > table:first-child b';
const TITLE = `${CONTENT} > table:first-child b`;

/** The rows of the newest message: sender and date, receivers, body. */
const rowsOf = (doc: Document): HTMLTableRowElement[] => [
  ...([...doc.querySelectorAll<HTMLTableElement>(MESSAGE)].at(-1)?.rows ?? []),
];
const textAt = (doc: Document, selector: string): string => {
  const element = doc.querySelector(selector);
  return element ? textOf(element) : '';
};

/** "To: Ann <ann@x.com>", "Cc: …" in the user's language: the first line is To, what follows is the rest. */
const receiversIn = (row: Element | undefined): PagePerson[] =>
  [...(row?.querySelectorAll('.recipient > div:not(.replyto)') ?? [])].flatMap((line, i) =>
    parseAddresses(textOf(line).replace(/^[^:：]*[:：]/, ''), i === 0 ? 'to' : 'cc'),
  );

/** Gmail's page for printing a thread: the newest message stands last. */
export const gmailPrint = {
  isShown: (doc: Document): boolean => rowsOf(doc).length > 0,

  read(doc: Document, thread: string): PageSubject | null {
    const [head, receivers] = rowsOf(doc);
    const sender = head?.cells[0];
    const people = sender ? [...parseAddresses(textOf(sender), 'from'), ...receiversIn(receivers)] : [];
    return people.length ? { people, externalId: `gmail:thread:${thread}`, title: textAt(doc, TITLE) } : null;
  },

  self: (doc: Document): string[] => parseAddresses(textAt(doc, ACCOUNT), 'from').flatMap(({ email }) => email ?? []),

  body: (doc: Document): Element | null => rowsOf(doc)[2] ?? null,
};
