/** Somebody named on the page, with the part they play on it. */
export interface PagePerson {
  email?: string | undefined;
  name?: string | undefined;
  role: 'from' | 'to' | 'cc' | 'contact' | 'guest';
  phone?: string | undefined;
  /** What they are at their company: "Head of Purchasing". */
  title?: string | undefined;
  /** Of a guest: iCalendar's word for their answer, "organizer", or what the page says of them in the user's language. */
  state?: string | undefined;
}

/** A meeting that the page shows. */
export interface PageMeeting {
  /** The calendar's own id of it, other for each of a series. */
  id: string;
  /** When it is, as the page says it to people. */
  when: string;
  /** Its first day as ISO text, where the page tells that to machines. */
  day?: string;
}

/** A name, host or address that a page shows where it may say whom it is about. */
export interface ShownName {
  by: 'heading' | 'link' | 'field';
  text: string;
}

/** Who the open page is about. Untrusted: read from a web page. */
export interface PageSubject {
  /** Everybody named on the page, the most prominent first. An adapter names the user too: the caller leaves `self` out. */
  people: PagePerson[];
  /** Where the mail asks answers to go, if that is somewhere else. */
  replyTo?: { email?: string | undefined; name?: string | undefined };
  /** When the mail was sent, as the page writes it: "Mon 10:12". */
  sent?: string;
  company?: { name?: string; domain?: string };
  /** The app's own id for the record or thread: "hubspot:company:123". */
  externalId?: string;
  title?: string;
  /** Where no adapter knows the page: what it was read from, so that the sidebar can say how sure it is. */
  rung?: 'taught' | 'json-ld' | 'microdata' | 'mailto' | 'title' | 'calendar';
  /** The page shows a meeting: `people` are its guests. */
  meeting?: PageMeeting;
  /** The record is a proposal, quote or offer of the CRM. */
  isProposal?: true;
  /** Where no adapter knows the page: what its headings, links and fields show. It is only asked about. */
  shown?: ShownName[];
}

/** A message that the user is writing. */
export interface Draft {
  to: PagePerson[];
  subject: string;
  /** What is written so far, without the quoted message. */
  text: string;
  /** File names. */
  attachments: string[];
}

/** How an app sends: the user's gesture is the first sign, the app's own answer the second. Neither counts alone. */
export interface Sending {
  /** Selector of the control that sends the open draft. */
  control: string;
  /** Whether Ctrl+Enter (Cmd+Enter) sends, too. */
  keys?: true;
  /** Selector of the control that takes a sent message back. */
  undo?: string;
  /** The app leaves the page to send: the second sign may stand on the next page of the tab. */
  leavesPage?: true;
  /**
   * The second sign, looked for after the first: the app's confirmation, or the closed composer. `refused` where the app
   * says that it was not sent, null while it is not known. Absent where an app gives no sign: the user is asked.
   */
  confirmed?(doc: Document, draft: Draft): 'sent' | 'refused' | null;
}

/** What is known of a web app before its adapter is loaded; what it is called stands in site-names.ts. */
export interface KnownSite {
  /** = the file name of its adapter, and the name that file exports */
  readonly id: string;
  /** Match patterns of the hosts it runs on; [] for self-hosted apps: the user approves the host. */
  readonly matches: readonly string[];
  /** Of these hosts only what stands below such a path; else all of it. */
  readonly path?: RegExp;
  /** The page is narrowed for the sidebar, where that was seen to work; else the sidebar lies over it. */
  readonly room?: 'push';
  /** Self-hosted apps: is the page one of yours? */
  recognises?(doc: Document, url: URL): boolean;
}

/** Reads one web app. Pure over (document, url): no clicks, no fetch, no timers, no storage. */
export interface SiteAdapter {
  /** = file name */
  readonly id: string;
  /** Selector of the same-origin iframe in which the app shows a message or record; the watcher follows it. */
  readonly frame?: string;
  /** Changes when the page is about somebody else; null where it is about nobody. */
  pageKey(url: URL, doc: Document): string | null;
  /** Null: still loading, or the markup changed. */
  read(doc: Document, url: URL): PageSubject | null;
  /** The addresses the user is signed in with, to leave out. */
  self?(doc: Document): readonly string[];
  /** The text of the open message that `read` names the sender of, as `messageText` gives it; '' where none is open. */
  message?(doc: Document): string;
  /** The open draft. */
  draft?(doc: Document): Draft | null;
  readonly sending?: Sending;
}
