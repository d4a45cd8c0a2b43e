import { firstFew } from './dom';
import { isThing, listOf, subjectOf, type Thing } from './schema-org';
import type { PageSubject } from './site';

const BLOCKS = 'script[type="application/ld+json" i]';
const MOST_BLOCKS = 50;
const MOST_THINGS = 50;
/** Characters of all blocks together: more is a catalogue, and would be parsed at every look. */
const LONGEST = 100_000;
/** Who made the page is not who it is about. */
const MAKERS = ['author', 'publisher', 'creator', 'editor', 'contributor', 'copyrightHolder', 'provider', 'sponsor'];

/** What stands in the blocks, past those that are no JSON or too long. */
function openBlocks(doc: Document): unknown[] {
  const open: unknown[] = [];
  let left = LONGEST;
  for (const block of firstFew(doc, BLOCKS, MOST_BLOCKS)) {
    const text = block.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length;
    try {
      open.push(...listOf(JSON.parse(text)).slice(0, MOST_THINGS));
    } catch {
      // Not JSON: the next block may be.
    }
  }
  return open;
}

/** The ids that the things name under these properties: in a graph, a thing is often only pointed at. */
const idsUnder = (things: readonly Thing[], properties: readonly string[]) =>
  new Set(
    things
      .flatMap((thing) => properties.flatMap((property) => listOf(thing[property])))
      .flatMap((value) => (isThing(value) ? [value['@id']] : []))
      .filter((id) => typeof id === 'string'),
  );

/** The things a page describes: the top of each block, its @graph and its mainEntity; never who made it. */
function thingsOf(doc: Document): Thing[] {
  const things: Thing[] = [];
  const open = openBlocks(doc);
  for (const value of open) {
    if (things.length === MOST_THINGS) break;
    if (!isThing(value)) continue;
    things.push(value);
    open.push(...[value['@graph'], value['mainEntity']].flatMap((inner) => listOf(inner).slice(0, MOST_THINGS)));
  }
  const makers = idsUnder(things, MAKERS);
  const subjects = idsUnder(things, ['mainEntity', 'about']);
  return things.filter(({ '@id': id }) => !(typeof id === 'string' && makers.has(id) && !subjects.has(id)));
}

/** The persons and the one organization that a page's JSON-LD describes; null where it describes neither. */
export const readJsonLd = (doc: Document): PageSubject | null => subjectOf(thingsOf(doc));
