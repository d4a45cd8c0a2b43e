import { describe, expect, it } from 'vitest';
import { ladder } from '../../lib/sites/ladder';
import { pageKind } from '../../lib/sites/page-kind';
import type { SiteAdapter } from '../../lib/sites/site';
import { fieldAt, withTaught } from '../../lib/sites/taught';

const url = new URL('https://crm.firm.test/contacts/17');
const kept = {
  '/contacts/*': { name: '.person', email: '.mail', company: '.firm' },
  '/deals/*': { name: 'h1' },
};

/** What was taught, before an adapter that reads nothing. */
const readTaught = (doc: Document, at: URL, taught: unknown) =>
  withTaught({ ...ladder, read: () => null }, () => taught).read(doc, at);

/** A page that is laid out, with this markup. */
function draw(html: string): Document {
  const drawn = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...[...drawn.body.childNodes].map((node) => document.importNode(node, true)));
  document.title = 'Contact';
  return document;
}
const full = `<b class="person">Ágnes Kovács</b><a class="mail" href="mailto:Agnes@b.test">Write</a>
  <input class="firm" value="Kovács Bau Kft."><a href="mailto:owner@firm.test">Owner</a>`;

describe('reading', () => {
  it('finds what the user pointed at, and says that it was taught', () => {
    expect(readTaught(draw(full), url, kept)).toEqual({
      people: [{ name: 'Ágnes Kovács', email: 'agnes@b.test', role: 'contact' }],
      company: { name: 'Kovács Bau Kft.' },
      externalId: 'taught:crm.firm.test/contacts/17 ["Ágnes Kovács","agnes@b.test","Kovács Bau Kft."]',
      title: 'Contact',
      rung: 'taught',
    });
  });

  it('is bound to the page and to what it says there: an answer is remembered, and for nobody else', () => {
    const idOf = (html: string, at = url) => readTaught(draw(html), at, kept)?.externalId;
    const mine = idOf(full);
    expect(idOf(`${full}<p>Newer</p>`)).toBe(mine);
    expect(idOf(full.replace('Kovács Bau', 'Otter'))).not.toBe(mine);
    expect(idOf(full, new URL('https://crm.firm.test/contacts/18'))).not.toBe(mine);
    expect(idOf(full, new URL('https://other.test/contacts/17'))).not.toBe(mine);
  });

  it('leaves out what is hidden, gone or says two things', () => {
    const doc = draw(`<b class="person">Ágnes</b><b class="person">Boris</b><i class="mail" hidden>a@b.test</i>
      <b class="firm">Otter Ltd</b><b class="firm">Otter Ltd</b>`);
    expect(readTaught(doc, url, kept)).toEqual({
      people: [],
      company: { name: 'Otter Ltd' },
      externalId: 'taught:crm.firm.test/contacts/17 [null,null,"Otter Ltd"]',
      title: 'Contact',
      rung: 'taught',
    });
  });

  it('reads nothing where nothing is found, on another kind of page, or from what is no such data', () => {
    expect(readTaught(draw('<p>Loading</p>'), url, kept)).toBeNull();
    expect(readTaught(draw(full), new URL('https://crm.firm.test/lists/17'), kept)).toBeNull();
    for (const odd of [undefined, null, 'x', 7, [], { '/contacts/*': 'x' }, { '/contacts/*': { name: 7 } }]) {
      expect(readTaught(draw(full), url, odd)).toBeNull();
    }
    expect(readTaught(draw(full), url, { '/contacts/*': { name: '][', company: '.firm' } })?.people).toEqual([]);
  });
});

describe('what an element says', () => {
  const said = (html: string, field: 'name' | 'email') => fieldAt(draw(html).body.firstElementChild as Element, field);

  it.each([
    ['<p>  Ágnes \n Kovács </p>', 'Ágnes Kovács'],
    ['<input value="Ágnes">', 'Ágnes'],
    ['<h1><span>Ágnes</span> <b>Kovács</b></h1>', 'Ágnes Kovács'],
    ['<section><p>Ágnes Kovács</p><p>Buyer</p></section>', ''],
    ['<p>agnes@b.test</p>', ''],
    ['<p>+36 30 123</p>', ''],
    [`<p>${'Very long '.repeat(30)}</p>`, ''],
  ])('as a name: %s', (html, name) => {
    expect(said(html, 'name')).toBe(name);
  });

  it.each([
    ['<a href="mailto:agnes@b.test?subject=x">Write</a>', 'agnes@b.test'],
    ['<p>Ágnes Kovács &lt;agnes@b.test&gt;</p>', 'agnes@b.test'],
    ['<p>Mail: <a href="mailto:agnes@b.test">agnes@b.test</a></p>', 'agnes@b.test'],
    ['<p>agnes@b.test, boris@b.test</p>', ''],
    ['<p><a href="mailto:a@b.test">a</a><a href="mailto:c@d.test">c</a></p>', ''],
    ['<p>Ágnes</p>', ''],
  ])('as an address: %s', (html, email) => {
    expect(said(html, 'email')).toBe(email);
  });
});

describe('before an adapter', () => {
  const crm: SiteAdapter = {
    id: 'crm',
    pageKey: ({ pathname }) => (pathname.startsWith('/contacts') ? 'contact:17' : null),
    read: () => ({ people: [{ email: 'owner@firm.test', role: 'contact' }], externalId: 'crm:contact:17' }),
    message: () => 'Kind regards, Owner',
  };

  it('keeps the key and the id of the record that the adapter knows', () => {
    const site = withTaught(crm, () => kept);
    expect(site.pageKey(url, draw(full))).toBe('contact:17');
    expect(site.read(document, url)).toMatchObject({ externalId: 'crm:contact:17', rung: 'taught' });
    expect(site.read(document, url)?.people).toEqual([
      { name: 'Ágnes Kovács', email: 'agnes@b.test', role: 'contact' },
    ]);
  });

  it('leaves the message to the adapter, unless the page was taught: it may be of somebody else', () => {
    const here = { [pageKind(new URL(document.URL))]: { name: '.person' } };
    draw(full);
    expect(withTaught(crm, () => kept).message?.(document)).toBe('Kind regards, Owner');
    expect(withTaught(crm, () => here).message?.(document)).toBe('');
  });

  it('gives a page that the adapter does not know its address as key', () => {
    const site = withTaught(crm, () => kept);
    draw('<h1>Ágnes</h1>');
    expect(site.pageKey(new URL('https://crm.firm.test/deals/3?x=1'), document)).toBe('/deals/3?x=1');
    expect(site.pageKey(new URL('https://crm.firm.test/lists/3'), document)).toBeNull();
  });

  it('leaves every other page to the adapter, and follows what is kept', () => {
    let now: unknown;
    const site = withTaught(ladder, () => now);
    draw(full);
    expect(site.read(document, url)?.rung).toBe('mailto');
    now = kept;
    expect(site.read(document, url)?.rung).toBe('taught');
    expect(site.pageKey(url, document)).toBe('/contacts/17');
  });
});
