import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { censoredSnippet } from '../../entrypoints/snippet/censored-snippet';

afterEach(() => document.body.replaceChildren());

function draw(html: string): void {
  const drawn = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...drawn.body.childNodes].map((node) => document.importNode(node, true)));
  document.title = 'Kovács Bau';
}
const lines = () => censoredSnippet(document).split('\n').filter(Boolean);

describe('what is left of a page', () => {
  it('is its tags, its allowed attributes and the shape of its texts', () => {
    draw(`<nav>Menu</nav><main id="content"><h1 class="title css-1a2b" data-testid="customer-name" title="Ágnes">Ágnes Kovács,
      42</h1><a href="mailto:agnes@b.test" onclick="x()">agnes@b.test</a><a href="/c/17?q=agnes">“Otter”</a>
      <input type="email" name="email" value="agnes@b.test"></main>`);
    expect(lines()).toEqual([
      '<main id="content">',
      ' <h1 class="title xxx-0x0x" data-testid="customer-name">',
      '  xxxxx xxxxxx, 00',
      ' </h1>',
      ' <a href="mailto:…">',
      '  xxxxx@x.xxxx',
      ' </a>',
      ' <a href="…">',
      '  ·xxxxx·',
      ' </a>',
      ' <input type="email" name="email">',
      ' </input>',
      '</main>',
    ]);
  });

  it('is nothing of what the page says, where that stands in a name, too', () => {
    draw(
      '<main><p id="kovacs-card" class="agnes" data-owner="agnes" data-agnes="x">Ágnes</p><x-agnes>a</x-agnes></main>',
    );
    expect(lines().slice(1, 5)).toEqual([
      ' <p id="xxxxxx-xxxx" class="xxxxx" data-owner="xxxxx">',
      '  xxxxx',
      ' </p>',
      ' <x-other>',
    ]);
  });

  it('is nothing that is hidden, a script or ours', () => {
    draw('<main><p hidden>a</p><script>1</script><style>p{}</style></main>');
    expect(lines()).toEqual(['<main>', '</main>']);
  });

  it('is what a frame of the app shows, too', async () => {
    draw('<main></main>');
    const frame = document.createElement('iframe');
    document.querySelector('main')?.append(frame);
    frame.contentDocument?.body.append('Ágnes');
    expect(lines()).toEqual(['<main>', ' <iframe>', '  xxxxx', ' </iframe>', '</main>']);
  });

  it('ends at 100,000 characters, with every tag closed', () => {
    draw(`<main>${'<section class="card"><p>Ágnes</p></section>'.repeat(9000)}</main>`);
    const html = censoredSnippet(document);
    expect(html.length).toBeLessThanOrEqual(100_000);
    expect(html.length).toBeGreaterThan(99_000);
    expect(new DOMParser().parseFromString(html, 'application/xml').querySelector('parsererror')).toBeNull();
  });
});

/** A word that somebody might be called: never one of those that the markup of every app has. */
const secret = fc.stringMatching(/^[a-wy-z]{2}q[a-wy-z]{3,8}$/);
const attribute = fc.constantFrom(
  'id',
  'class',
  'title',
  'href',
  'value',
  'alt',
  'data-owner',
  'aria-label',
  'name',
  'src',
);

it('never holds a text of the page or a value that is not allowed, and is well-formed', () => {
  const element = fc.record({
    tag: fc.constantFrom('p', 'div', 'a', 'input', 'x-card', 'li'),
    attributes: fc.dictionary(attribute, fc.tuple(secret, fc.constantFrom('', '-17', '"><b>', '&', '@b.test')), {
      maxKeys: 4,
    }),
    text: fc.tuple(secret, fc.constantFrom('', ' 17', '<&>"', '@b.test')),
  });
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
      const secrets: string[] = [];
      const main = document.createElement('main');
      for (const { tag, attributes, text } of elements) {
        const made = document.createElement(tag);
        for (const [name, [word, more]] of Object.entries(attributes)) {
          // Names of one word alone could be the app's own; said by the page, they are no longer.
          made.setAttribute(name, word + more);
          secrets.push(word);
          main.append(word);
        }
        made.append(text.join(''));
        secrets.push(text[0]);
        main.append(made);
      }
      document.body.replaceChildren(main);
      const html = censoredSnippet(document);
      for (const word of secrets) expect(html).not.toContain(word);
      expect(html).not.toMatch(/[1-9]|b\.test/);
      expect(new DOMParser().parseFromString(html, 'application/xml').querySelector('parsererror')).toBeNull();
    }),
    { numRuns: 200 },
  );
});
