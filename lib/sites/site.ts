/** Somebody named on the page, with the part they play on it. */
export interface PagePerson {
  email?: string;
  name?: string;
  role: 'from' | 'to' | 'cc' | 'contact';
}

/** Who the open page is about. Untrusted: read from a web page. */
export interface PageSubject {
  /** Everybody named on the page, the most prominent first. An adapter names the user too: the caller leaves `self` out. */
  people: PagePerson[];
  company?: { name?: string; domain?: string };
  /** The app's own id for the record or thread: "hubspot:company:123". */
  externalId?: string;
  title?: string;
  /** Where no adapter knows the page: what it was read from, so that the sidebar can say how sure it is. */
  rung?: 'json-ld' | 'mailto' | 'title';
}

/** A message that the user is writing. */
export interface Draft {
  to: string[];
  subject: string;
}

/** Reads one web app. Pure over (document, url): no clicks, no fetch, no timers, no storage. */
export interface SiteAdapter {
  /** = file name */
  readonly id: string;
  readonly name: string;
  readonly kind: 'mail' | 'crm';
  /** Match patterns of the hosts it runs on; [] for self-hosted apps: the user approves the host. */
  readonly matches: readonly string[];
  /** Self-hosted apps: is the page one of yours? */
  recognises?(doc: Document, url: URL): boolean;
  /** How the sidebar makes room: narrow the page where that was seen to work, else lie over it. */
  readonly room: 'push' | 'overlay';
  /** Selector of the same-origin iframe in which the app shows a message; the watcher follows it. */
  readonly frame?: string;
  /** Changes when the page is about somebody else; null where it is about nobody. */
  pageKey(url: URL, doc: Document): string | null;
  /** Null: still loading, or the markup changed. */
  read(doc: Document, url: URL): PageSubject | null;
  /** The addresses the user is signed in with, to leave out. */
  self?(doc: Document): readonly string[];
  /** The open draft. */
  draft?(doc: Document): Draft | null;
}
