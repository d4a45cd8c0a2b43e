import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { plain } from '../new/invent';
import { type ScrubbedPage, scrubPage } from '../new/scrub-page';
import { openFiles } from './open-files';

const ORDER = {
  what: 'page',
  date: '2026-11-22',
  url: 'https://crm.wohlgemuth.test/contact/5?tab=main',
  names: [],
  appNames: ['EspoCRM'],
  appHosts: ['*.espocrm.com', 'mail.google.com'],
};
const scrub = (doc: Document, url = ORDER.url): ScrubbedPage => scrubPage(doc, { ...ORDER, url });
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const bodyOf = (html: string) => scrub(parse(html)).files[0]?.html.replace(/.*<body>|<\/body>.*/gs, '') ?? '';

afterEach(() => document.body.replaceChildren());

const somebody = fc
  .record({
    first: fc.stringMatching(/^Z[a-zéöå]{5,9}$/),
    last: fc.stringMatching(/^Z[a-zéöå]{5,9}$/),
    company: fc.stringMatching(/^y[a-z]{5,9}$/),
    phone: fc.stringMatching(/^\+49 [1-9]\d{2} [1-9]\d{6}$/),
    id: fc.uuid(),
    token: fc.stringMatching(/^[A-F][0-9]([a-z][0-9]){7,12}$/),
    local: fc.constantFrom('first.last', 'last', 'initial', 'other'),
  })
  .map(({ local, ...told }) => {
    const [first, last] = [plain(told.first), plain(told.last)];
    const locals = { 'first.last': `${first}.${last}`, last, initial: `${first[0]}${last}`, other: `zx${last}7` };
    return { ...told, email: `${locals[local as keyof typeof locals]}@${told.company}.test` };
  });

type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never;

const pageOf = (people: readonly Somebody[]) => `<!doctype html><html><head><title>${people[0]?.first}</title>
<meta name="csrf-token" content="${people[0]?.token}"><script>const token = '${people[0]?.token}';</script>
<style>.x::after { content: '${people[0]?.email}' }</style></head><body>${people
  .map(
    ({ first, last, company, phone, id, token, email }) => `<!-- ${first} ${last} -->
<a class="name" href="mailto:${email}" title="${email}" onclick="write('${email}')">${first} ${last}</a>
<span email="${email}" name="${first} ${last}" data-hovercard-id="${email.toUpperCase()}">${first}</span>
<div data-owner="${last}" aria-label="${first} ${last}" data-props='{"mail": "${email}"}' id="person-${id}" style="background: url(/${token})">
${last}, ${first}: ${email}; ${company} GmbH, www.${company}.test</div>
<a href="https://crm.${company}.test/c/${id}?owner=${first}%20${last}&amp;mail=${encodeURIComponent(email)}&amp;key=${token}#${token}">${id}</a>
<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a><textarea>${first} ${last} &lt;${email}&gt;</textarea>
<input type="hidden" name="token" value="${token}"><input type="password" value="${last}"><input value="${email}">
<iframe srcdoc="${first}"></iframe><noscript>${last}</noscript><template>${email}</template><img src="/p/${id}" alt="${first} ${last}">`,
  )
  .join('')}</body></html>`;

it('leaves nothing of anybody, wherever it stood, and does the same for the same page', () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 3 }), (people) => {
      const doc = parse(pageOf(people));
      const before = doc.documentElement.outerHTML;
      const scrubbed = scrub(doc);
      const written = JSON.stringify(scrubbed);
      for (const { first, last, company, phone, id, token, email } of people) {
        for (const told of [first, last, company, phone, id, token, email, email.split('@')[0] ?? '']) {
          expect(plain(written)).not.toContain(plain(told));
        }
        expect(written.replace(/\D/g, '')).not.toContain(phone.replace(/\D/g, ''));
      }
      expect(written).not.toMatch(/<style|onclick|<!--|srcdoc|csrf-token\\" content/);
      expect(scrub(parse(pageOf(people)))).toEqual(scrubbed);
      expect(doc.documentElement.outerHTML, 'the page itself is left alone').toBe(before);
    }),
    { numRuns: 60 },
  );
});

it('gives the same person the same name everywhere, and an address that follows it', () => {
  const html = bodyOf(
    `<a href="mailto:gergo.szabo@kovacs-bau.test" title="gergo.szabo@kovacs-bau.test">Szabó Gergő</a><p>Szabó</p><b data-of="Szabo">GERGŐ</b>
<a href="mailto:gszabo2@kovacs-bau.test">Szabó Gergő</a><a href="mailto:info@kovacs-bau.test">Kovács Bau Kft.</a>`,
  );
  const [, email = '', title, name = ''] = /href="mailto:([^"]+)" title="([^"]+)">([^<]+)</.exec(html) ?? [];
  const [given = '', family = ''] = name.split(' ');
  expect(title).toBe(email);
  expect(email.split('@')[0]).toBe(`${plain(family)}.${plain(given)}`);
  expect(html).toContain(`<p>${given}</p><b data-of="${given}">${family.toUpperCase()}</b>`);
  expect(html, 'another address of theirs').toContain(`mailto:${plain(given)}.${plain(family)}@`);
  expect(html, 'a shared mailbox stays one, a legal form too').toMatch(/mailto:info@.*> ?\p{L}+ \p{L}+ Kft\./u);
});

it('keeps what programs read, and the hosts of apps without whose they are', () => {
  expect(
    bodyOf('<b class="x_Klara" role="row" data-testid="email-pill" id="ember1018" itemprop="email"></b>'),
  ).toContain('<b class="x_Klara" role="row" data-testid="email-pill" id="ember1018" itemprop="email"></b>');
  const html = bodyOf(
    '<a href="https://wohlgemuth.espocrm.com/#Contact/view/5"></a><a href="https://mail.google.com/x"></a>',
  );
  expect(html).toMatch(/<a href="https:\/\/(?!wohl)[a-z]+\.espocrm\.com\/#Contact\/view\/5"><\/a>/);
  expect(html).toContain('<a href="https://mail.google.com/x"></a>');
  expect(scrub(parse('')).url).toMatch(/^https:\/\/crm\.(?!wohl)[a-z]+\.test\/contact\/5\?tab=main$/);
  expect(scrub(parse(''), 'http://127.0.0.1:8080/x').url).toBe('http://app.test:8080/x');
});

it('keeps ids alike that were alike, as far as they were', () => {
  const html = bodyOf(
    '<a href="/r/003Aa0000000001AAA/view" data-id="003Aa0000000001"></a><i data-id="003Aa0000000002"></i>',
  );
  const [long = '', short = '', other = ''] = html.match(/003[A-Za-z0-9]+/g) ?? [];
  expect(long.slice(0, 15)).toBe(short);
  expect(long).toHaveLength(18);
  expect(other.slice(0, 14)).toBe(short.slice(0, 14));
  expect(other).not.toBe(short);
});

it('keeps hidden what styles hid, what was typed in, shadow roots and frames', async () => {
  const doc = await openFiles([
    {
      name: 'page.html',
      html: `<!doctype html><style>.gone { display: none } .unseen { visibility: hidden } .seen { visibility: visible }</style>
<p class="gone">Klara</p><div class="unseen"><i class="seen">Anna</i></div><input id="field" value="Egon"><section></section>
<iframe src="inner.html"></iframe>`,
    },
    { name: 'inner.html', html: '<!doctype html><p>Klara</p>' },
  ]);
  const field = doc.querySelector<HTMLInputElement>('#field');
  if (field) field.value = 'Berta';
  const section = doc.querySelector('section');
  section?.attachShadow({ mode: 'open' }).append('Klara');
  const { files } = scrub(doc);
  const copy = await openFiles(files);
  const isShown = (selector: string) => copy.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
  expect(['.gone', '.unseen', '.seen'].map(isShown)).toEqual([false, false, true]);
  const klara = copy.querySelector('.gone')?.textContent;
  expect(copy.querySelector('section')?.shadowRoot?.textContent).toBe(klara);
  expect(copy.querySelector('iframe')?.contentDocument?.body.textContent?.trim()).toBe(klara);
  expect(JSON.stringify(files)).not.toMatch(/Klara|Anna|Egon|Berta/);
  expect(copy.querySelector<HTMLInputElement>('#field')?.value).toMatch(/^\p{Lu}\p{L}+$/u);
});
