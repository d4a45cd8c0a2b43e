import { copyPage } from './copy-page';
import { disguise } from './disguise';
import { invent, plain } from './invent';
import { namesOn } from './names-on';

export interface ScrubOrder {
  /** What stands before the date in the names of the files: "thread". */
  what: string;
  /** YYYY-MM-DD */
  date: string;
  /** The address of the page. */
  url: string;
  /** People whom the adapter read. */
  names: readonly string[];
  /** The names of web apps, which stay. */
  appNames: readonly string[];
  /** "mail.google.com", "*.hubspot.com": hosts of web apps, of which what is before the star's place is replaced. */
  appHosts: readonly string[];
}

export interface ScrubbedPage {
  url: string;
  /** The page first, then its frames. */
  files: { name: string; html: string }[];
}

/** Forms of companies: they say nothing about who it is. */
const FORMS = 'ab ag aps as bt bv gmbh inc kft kg llc ltd nv oy oyj plc sa sarl sas spa srl zrt'.split(' ');
/** What mail programs write before receivers and subjects, in small letters without marks. */
const OF_MAIL =
  'afskrif an antw aw bcc cc da de fel felado from fra fw fwd kopi masolat re sv til to tr van vs von wg'.split(' ');
const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu;
const HOSTS = /(?:\/\/|@)([\p{L}\d][\p{L}\d.-]*\.\p{L}{2,})/gu;

/** The frames' documents that can be read, the page's own first. */
function documentsOf(doc: Document): Document[] {
  const inner = [...doc.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [doc, ...inner.flatMap(documentsOf)];
}

/** All that is written in a document: its markup, what is in its fields and in its shadow roots. */
function writtenIn(root: Document | ShadowRoot): string {
  const own =
    root.nodeType === Node.DOCUMENT_NODE
      ? (root as Document).documentElement.outerHTML
      : (root as ShadowRoot).innerHTML;
  const inner = [...root.querySelectorAll('*')].map((element) =>
    element.shadowRoot ? writtenIn(element.shadowRoot) : 'value' in element ? String(element.value) : '',
  );
  return `${own} ${inner.join(' ')}`;
}

/** The words of classes, attributes and elements. */
function structureOf(docs: readonly Document[]): Set<string> {
  const all = docs.flatMap((doc) => [...doc.querySelectorAll('*')]);
  const names = all.flatMap((element) => [element.localName, ...element.getAttributeNames(), ...element.classList]);
  return new Set(names.flatMap((name) => name.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)).map(plain));
}

/**
 * Returns a page and its frames as they can be kept: without scripts, styles, comments, handlers, tokens and what hidden
 * fields hold, and with invented people, companies, words, addresses, numbers and ids, the same for the same everywhere.
 * The page itself is left as it is; the same page gives the same files.
 */
export function scrubPage(doc: Document, order: ScrubOrder): ScrubbedPage {
  const docs = documentsOf(doc);
  const written = `${docs.map(writtenIn).join(' ')} ${order.url}`;
  const taken = new Set((written.match(WORDS) ?? []).map(plain));
  const kept = new Set([...FORMS, ...OF_MAIL, ...order.appNames.flatMap((name) => name.match(WORDS) ?? []).map(plain)]);
  const structure = structureOf(docs);
  const names = new Map<string, string[]>();
  for (const one of docs) namesOn(one, names);
  const invention = invent(
    (word) => taken.has(word),
    (word) => kept.has(word),
  );
  for (const words of [...order.names.map((name) => name.match(WORDS) ?? []), ...names.values()]) invention.name(words);
  const hosts = new Set([...written.matchAll(HOSTS)].map(([, host = '']) => host.toLowerCase()));
  const given = disguise(invention, {
    names,
    hosts: hosts.add(new URL(order.url).hostname),
    isStructure: (word) => structure.has(plain(word)),
    appHosts: order.appHosts,
  });

  const files: ScrubbedPage['files'] = [];
  const save = (from: Document, name: string) => {
    const file = { name: `${name}-${order.date}.html`, html: '' };
    files.push(file);
    const copy = from.implementation.createHTMLDocument();
    copy.documentElement.remove();
    copyPage(from.documentElement, copy, given, (frame) => {
      const inner = frame.contentDocument;
      if (!inner) return null;
      const place = files.length === 1 ? '' : `-${files.length}`;
      return save(inner, `${order.what}-frame${place}`);
    });
    const root = copy.documentElement;
    root.querySelector('meta[charset]')?.remove();
    const [start = '', end = ''] = (root.cloneNode() as Element).outerHTML.split(/(?=<\/html>$)/);
    // An adapter may tell a frame by its address, which its file does not have.
    const isInner = from !== doc && /^https?:/.test(from.URL);
    const { pathname: path, search: query, hash: rest } = new URL(isInner ? from.URL : order.url);
    const moved = JSON.stringify(given.code(path + query + rest)).replaceAll('<', '\\u003c');
    const move = isInner ? `<script>history.replaceState(null, '', ${moved})</script>` : '';
    const inner = root
      .getHTML({ serializableShadowRoots: true })
      .replace('<head>', () => `<head><meta charset="utf-8">${move}`);
    file.html = `<!doctype html>\n${start}${inner}${end}\n`;
    return file.name;
  };
  save(doc, order.what);
  const { protocol, hostname, port, pathname, search, hash } = new URL(order.url);
  const isLoopback = /^[\d.]+$|^localhost$|^\[/.test(hostname);
  const host = (isLoopback ? 'app.test' : given.code(hostname)) + (port && `:${port}`);
  return { url: `${protocol}//${host}${given.code(pathname + search + hash)}`, files };
}
