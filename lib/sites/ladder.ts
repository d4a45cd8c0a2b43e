import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { shownNames } from './shown-names';
import type { PageSubject, SiteAdapter } from './site';
import { mainParts, readVisibleAddresses } from './visible-addresses';

/** What a page says of itself to machines, else the visible addresses of its main part, else its title; says which. */
function readRung(doc: Document): PageSubject | null {
  const title = doc.title.trim();
  const told = readJsonLd(doc);
  if (told) return { ...told, title, rung: 'json-ld' };
  const marked = readMicrodata(doc);
  if (marked) return { ...marked, title, rung: 'microdata' };
  return readVisibleAddresses(doc);
}

function readLadder(doc: Document, url: URL): PageSubject | null {
  const subject = readRung(doc);
  const shown = subject ? shownNames(mainParts(doc), url) : [];
  return subject && { ...subject, ...(shown.length && { shown }) };
}

/** Every page that no adapter knows. */
export const ladder: SiteAdapter = {
  id: 'ladder',

  // A hash with a slash is a route of the app, any other a place in the same page.
  pageKey: (url) => url.pathname + url.search + (url.hash.includes('/') ? url.hash : ''),

  read: readLadder,
};
