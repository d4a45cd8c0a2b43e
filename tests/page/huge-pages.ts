/** Appends `count` elements to the place, each in the one before where they are nested. */
function grow(place: Element, count: number, make: (i: number) => Element, isNested = false): void {
  let into = place;
  for (let i = 0; i < count; i += 1) {
    const element = make(i);
    into.append(element);
    if (isNested) into = element;
  }
}

function element(doc: Document, tag: string, attributes: Record<string, string>, ...content: (string | Node)[]) {
  const made = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

const mailto = (doc: Document, i: number, attributes: Record<string, string> = {}) =>
  element(doc, 'a', { href: `mailto:p${i}@firm${i}.test`, ...attributes }, `Person ${i}`);

/** Elements each in the one before, with a letter in each. No browser could draw so many: they only fit into a hidden one. */
export const nestDeeply = (place: Element, doc: Document) =>
  grow(place, 20_000, () => element(doc, 'div', {}, 'x'), true);

export interface HugePage {
  says: string;
  fill(place: Element, doc: Document): void;
  /** How many of it the ladder may name. */
  people: number;
  /** A message may hold it, too. */
  isMail?: true;
}

/** What nobody meets on a good day, put into one place of a page. */
export const hugePages: readonly HugePage[] = [
  {
    says: '5 MB of text',
    people: 0,
    fill: (place, doc) => grow(place, 500, () => element(doc, 'p', {}, 'many words '.repeat(900))),
  },
  {
    says: '50,000 elements',
    people: 0,
    isMail: true,
    fill: (place, doc) => grow(place, 50_000, (i) => element(doc, i % 2 ? 'i' : 'span', {}, 'x')),
  },
  {
    says: 'an address of 10,000 characters, and a list of 5,000',
    people: 0,
    fill: (place, doc) =>
      place.append(
        element(doc, 'a', { href: `mailto:${'a'.repeat(10_000)}@firm.test` }, 'Write'),
        element(doc, 'a', { href: `mailto:${'a,'.repeat(5000)}a@firm.test` }, 'Write'),
      ),
  },
  { says: '20,000 addresses', people: 20, fill: (place, doc) => grow(place, 20_000, (i) => mailto(doc, i)) },
  {
    says: '20,000 hidden addresses',
    people: 0,
    isMail: true,
    fill: (place, doc) => grow(place, 20_000, (i) => mailto(doc, i, { hidden: '' })),
  },
  {
    says: '20,000 addresses beside the subject',
    people: 0,
    fill: (place, doc) => grow(place, 20_000, (i) => element(doc, 'nav', {}, mailto(doc, i))),
  },
  {
    says: '20,000 people marked up like the sender of a message',
    people: 0,
    isMail: true,
    fill: (place, doc) =>
      grow(place, 20_000, (i) =>
        element(
          doc,
          'span',
          { class: 'gD rcmContactAddress', email: `p${i}@firm.test`, title: `p${i}@firm.test` },
          'P',
        ),
      ),
  },
  { says: '20,000 main parts', people: 0, fill: (place, doc) => grow(place, 20_000, () => element(doc, 'main', {})) },
  {
    says: '20,000 levels',
    people: 0,
    isMail: true,
    fill(place, doc) {
      const hidden = element(doc, 'div', { hidden: '' });
      place.append(hidden);
      nestDeeply(hidden, doc);
    },
  },
  {
    says: '20,000 things with a name of their own',
    people: 0,
    fill: (place, doc) =>
      grow(place, 20_000, (i) =>
        element(
          doc,
          'div',
          { itemscope: '', itemtype: 'https://schema.org/Thing' },
          element(doc, 'span', { itemprop: 'name' }, `Thing ${i}`),
        ),
      ),
  },
  {
    says: '5,000 blocks of JSON-LD',
    people: 0,
    fill: (place, doc) =>
      grow(place, 5000, (i) =>
        element(
          doc,
          'script',
          { type: 'application/ld+json' },
          `{"@type": "Thing", "name": "${'x'.repeat(1000)}${i}"}`,
        ),
      ),
  },
];
