import { expect, it } from 'vitest';
import { readPage } from '../../entrypoints/page.content/read-page';
import { FromPage } from '../../lib/messages';
import { gmail } from '../../lib/sites/gmail';
import { ladder } from '../../lib/sites/ladder';
import type { PageSubject, SiteAdapter } from '../../lib/sites/site';

const url = new URL('https://app.firm.test/x');

function read(subject: PageSubject, self: string[] = [], pageKey = 'key') {
  const site: SiteAdapter = { ...gmail, pageKey: () => pageKey, read: () => subject, self: () => self };
  const reading = readPage(site, document, url);
  FromPage.parse({ kind: 'page.changed', site: 'gmail', host: url.host, ...reading });
  return reading;
}

it('keeps every message valid, whatever lengths the page puts into it', () => {
  const long = '\u{1F680}'.repeat(10_000);
  const { subject, pageKey, self } = read(
    {
      people: [
        { name: `a${long}`, email: 'a@firm.test', role: 'from' },
        { name: 'Too long an address', email: `${'b'.repeat(400)}@firm.test`, role: 'to' },
        ...Array.from({ length: 1000 }, (_, i) => ({ email: `p${i}@firm.test`, role: 'cc' as const })),
      ],
      company: { name: long, domain: 'd'.repeat(300) },
      externalId: 'e'.repeat(600),
      title: long,
    },
    Array.from({ length: 50 }, (_, i) => `me${i}@own.test`),
    'k'.repeat(5000),
  );
  expect(pageKey).toHaveLength(2000);
  expect(self).toHaveLength(20);
  expect(subject?.people).toHaveLength(200);
  expect(subject?.people[0]?.name).toHaveLength(300);
  expect(subject?.people[0]?.name?.isWellFormed()).toBe(true);
  expect(subject?.people[1]).toEqual({ name: 'Too long an address', role: 'to' });
  expect(subject?.company).not.toHaveProperty('domain');
  expect(subject).not.toHaveProperty('externalId');
});

it('takes letters that nobody sees out of names and titles', () => {
  const { subject } = read({
    people: [{ name: '\u202ERe\u200Dnate\u2066 \n\t K\u00ADern\u200B\u2069', role: 'from' }],
    title: 'Of\uFEFFfer\u202C',
  });
  expect(subject).toEqual({ people: [{ name: 'Renate Kern', role: 'from' }], title: 'Of fer' });
});

it('leaves the joiners inside names that are spelled with them, and no others', () => {
  const names = ['علی‌رضا', 'क्‍षमा', 'Ko\u200Cvács', 'علی\u200C', '\u200Dعلی'];
  const { subject } = read({ people: names.map((name) => ({ name, role: 'from' as const })) });
  expect(subject?.people.map(({ name }) => name)).toEqual(['علی‌رضا', 'क्‍षमा', 'Kovács', 'علی', 'علی']);
});

it('tells where answers go, unless they go to the user, and takes the Kelvin sign for no k', () => {
  const people = [{ email: 'fran\u212A@firm.test', role: 'from' as const }];
  const replyTo = { email: 'ann@firm.test', name: 'Ann\u200B Doe' };
  expect(read({ people, replyTo }, ['me@own.test']).subject).toMatchObject({
    people,
    replyTo: { email: 'ann@firm.test', name: 'Ann Doe' },
  });
  expect(read({ people, replyTo: { email: 'me@own.test' } }, ['me@own.test']).subject).not.toHaveProperty('replyTo');
});

it('takes them out of numbers and functions, too', () => {
  const { subject } = read({
    people: [{ name: 'Ann', role: 'contact', phone: '+44\u202E 20\u200B 7946', title: '\u2066Head\u2069\tof Sales' }],
  });
  expect(subject?.people).toEqual([{ name: 'Ann', role: 'contact', phone: '+44 20 7946', title: 'Head of Sales' }]);
});

it('gives the letters of a page that writes markup and hidden letters into its names, and no disguised address', () => {
  const doc = new DOMParser().parseFromString(
    `<title>&lt;b&gt;Firm&lt;/b&gt; \u202Etset</title>
    <script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'Person', name: '<img src=x onerror=alert(1)> \u202EAnn\u200B', email: 'ann@firm.test' },
        { '@type': 'Person', name: 'Bob', email: 'b\u200Bob@firm.test', jobTitle: '\u2067Boss\u0007' },
      ],
    }).replaceAll('<', String.raw`\u003C`)}</script>`,
    'text/html',
  );
  expect(readPage(ladder, doc, url).subject).toEqual({
    people: [
      { email: 'ann@firm.test', name: '<img src=x onerror=alert(1)> Ann', role: 'contact' },
      { name: 'Bob', role: 'contact', title: 'Boss' },
    ],
    title: '<b>Firm</b> tset',
    rung: 'json-ld',
  });
});

it('leaves out an address of the user that an earlier page told', () => {
  const people = [
    { email: 'me@own.test', role: 'from' as const },
    { email: 'client@firm.test', role: 'to' as const },
  ];
  const site: SiteAdapter = { ...gmail, pageKey: () => 'key', read: () => ({ people }), self: () => [] };
  const { subject, self } = readPage(site, document, url, ['Me@own.test']);
  expect(subject?.people).toEqual([{ email: 'client@firm.test', role: 'to' }]);
  expect(self).toEqual(['me@own.test']);
});

it('leaves the user out in any spelling, names each address once and drops who has neither name nor address', () => {
  const { subject } = read(
    {
      people: [
        { email: 'Me@Own.test', role: 'from' },
        { email: 'client@firm.test', role: 'to' },
        { email: 'CLIENT@firm.test', name: 'Again', role: 'cc' },
        { name: ' \u200B ', role: 'cc' },
      ],
    },
    ['ME@own.test'],
  );
  expect(subject).toEqual({ people: [{ email: 'client@firm.test', role: 'to' }] });
});
