import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { deriveSelector } from '../../entrypoints/teach/derive-selector';

afterEach(() => document.body.replaceChildren());

/** The page of this markup; in it, the element to point at has the mark. */
function draw(html: string): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  const marked = document.querySelector('[mark]');
  if (!marked) throw new Error('nothing is marked');
  marked.removeAttribute('mark');
  return marked;
}
const selectorIn = (html: string) => {
  const element = draw(html);
  return deriveSelector(element, element.textContent ?? '');
};

describe('what it is derived from', () => {
  it.each([
    ['an id that people gave', '<h2 id="customer-name" class="big" mark>Ágnes</h2>', '#customer-name'],
    ['no id with a number', '<h2 id="customer-42" class="headline" mark>Ágnes</h2>', '.headline'],
    ['a data attribute', '<b data-field="email" mark>a@b.test</b>', '[data-field="email"]'],
    ['a data attribute without the record in it', '<b data-record="17" mark>Ágnes</b>', '[data-record]'],
    ['the name of a field', '<input name="company" value="Otter Ltd" mark>', '[name="company"]'],
    ['an item property', '<b itemprop="name" mark>Ágnes</b>', '[itemprop="name"]'],
    ['the kind of a link', '<a href="mailto:agnes@b.test" mark>Write</a>', 'a[href^="mailto:"]'],
    ['what a link leads to', '<a href="/companies/42" mark>Otter Ltd</a>', 'a[href*="/companies/"]'],
    ['no class of a build tool', '<p class="css-1x2y3z bdVaJa contact-name" mark>Ágnes</p>', '.contact-name'],
    ['no class of a moment', '<p class="is-open active person" mark>Ágnes</p>', '.person'],
    ['no word of what it says', '<section class="card"><p class="agnes" mark>Ágnes</p></section>', '.card p'],
    ['the only heading', '<h1 mark>Ágnes</h1><h2>Otter</h2>', 'h1'],
    ['what stands around it', '<aside><h3>Me</h3></aside><main><h3 mark>Ágnes</h3></main>', 'main h3'],
    [
      'its label, if nothing else',
      '<div><i>a</i><i aria-label="Company" mark>Otter</i></div>',
      '[aria-label="Company"]',
    ],
    [
      'its place, last of all',
      '<dl><div><dd>1</dd></div><div><dd mark>Otter</dd></div></dl>',
      'dl > div:nth-of-type(2) > dd',
    ],
  ])('%s', (_what, html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });

  it('leaves hidden copies aside, as the reader does', () => {
    expect(selectorIn('<p class="person" hidden>Before</p><p class="person" mark>Ágnes</p>')).toBe('.person');
  });

  it('offers nothing where the page gives no lasting name', () => {
    expect(selectorIn('<div class="a1"><i>x</i><i>y</i></div><div class="a2"><i mark>Ágnes</i></div>')).toBeNull();
  });

  it('never grows beyond what can be kept', () => {
    const deep = '<div class="a1">'.repeat(40);
    expect(selectorIn(`<main>${deep}<i>x</i>${deep}<i mark>Ágnes</i></main>`)).toBeNull();
  });
});

interface Shape {
  tag: string;
  classes: string[];
  data: boolean;
  name: string;
  children: Shape[];
}
const word = fc.constantFrom('card', 'contact-name', 'fieldValue', 'row', 'title', 'css-1a2b3c', 'kXvQzt', 'details');
const shapeWith = (children: fc.Arbitrary<Shape[]>): fc.Arbitrary<Shape> =>
  fc.record({
    tag: fc.constantFrom('div', 'section', 'p', 'span', 'h1', 'a', 'dd'),
    classes: fc.array(word, { maxLength: 2 }),
    data: fc.boolean(),
    name: fc.constantFrom('', '', 'name', 'email', 'company'),
    children,
  });
const few = (children: fc.Arbitrary<Shape>) => fc.array(children, { maxLength: 3 });
const shape = shapeWith(few(shapeWith(few(shapeWith(fc.constant([]))))));

/** The same page for another record: other texts, ids and values in the same places; returns its elements in page order. */
function drawRecord(shapes: readonly Shape[], record: string): Element[] {
  const all: Element[] = [];
  const make = ({ tag, classes, data, name, children }: Shape): Element => {
    const element = document.createElement(tag);
    all.push(element);
    element.id = `${record}-${all.length}`;
    element.className = classes.join(' ');
    if (data) element.setAttribute('data-record', `${all.length}${record}`);
    if (name) element.setAttribute('data-field', name);
    if (tag === 'a') element.setAttribute('href', `/companies/${all.length}${record}`);
    element.append(`${record} ${all.length}`, ...children.map(make));
    return element;
  };
  document.body.replaceChildren(...shapes.map(make));
  return all;
}

it('finds the element, and no other, on this page and on every other of its kind', () => {
  let derived = 0;
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), fc.nat(), (shapes, pick) => {
      const first = drawRecord(shapes, 'anna');
      const at = pick % first.length;
      const element = first[at] as Element;
      const selector = deriveSelector(element, element.firstChild?.nodeValue ?? '');
      if (selector === null) return;
      derived += 1;
      expect(selector.length).toBeLessThanOrEqual(500);
      expect(selector).not.toMatch(/anna|\d{2}/);
      expect([...document.querySelectorAll(selector)]).toEqual([element]);
      const second = drawRecord(shapes, 'boris');
      expect([...document.querySelectorAll(selector)]).toEqual([second[at]]);
    }),
    { numRuns: 300 },
  );
  expect(derived).toBeGreaterThan(100);
});
