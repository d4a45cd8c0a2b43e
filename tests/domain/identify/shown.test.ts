import { describe, expect, it } from 'vitest';
import { asking } from '../../../lib/domain/identify/asking';
import { identify } from '../../../lib/domain/identify/identify';
import { lookupKeys } from '../../../lib/domain/identify/lookup-keys';
import type { Known } from '../../../lib/domain/identify/match';
import { byShown, shownKeys } from '../../../lib/domain/identify/shown';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { similarNames } from '../../../lib/domain/words/similar-name';
import { accountOf, personOf } from '../book/book-of';

const firms: [id: string, name: string, domain: string][] = [
  ['kovacs', 'Kovács Bau Kft.', 'kovacs-bau.test'],
  ['muster', 'Muster Maschinen AG', 'muster-maschinen.test'],
  ['bright', 'Brightwater Ltd', 'brightwater.test'],
  ['veldspar', 'Veldspar Mynbou (Pty) Ltd', 'veldspar.test'],
  ['health', 'Department of Health', 'health.nsw.gov.au'],
];
const book: Known = {
  accounts: firms.map(([id, name, domain]) => accountOf({ id, name, domains: [domain] })),
  people: [personOf({ id: 'p', accountId: 'kovacs', name: 'Kovács Ágnes', emails: ['agnes.k@gmail.com'] })],
  bindings: [],
};
const self = { addresses: ['anna@nordlicht.test'], hosts: ['nordlicht.test'] };

/** What the database would find by the keys of a page: a rule that looks further would pass here, and fail on the screen. */
function found(subject: PageSubject): Known {
  const keys = lookupKeys(subject, self, asking);
  const people = book.people.filter(({ emails }) => emails.some((email) => keys.emails.includes(email)));
  const accounts = book.accounts.filter(
    ({ id, name, domains }) =>
      domains.some((domain) => keys.domains.includes(domain)) ||
      similarNames(name).some((key) => keys.nameKeys.includes(key)) ||
      people.some(({ accountId }) => accountId === id),
  );
  return { accounts, people, bindings: [] };
}

type Shown = NonNullable<PageSubject['shown']>[number];
const heading = (text: string): Shown => ({ by: 'heading', text });
const link = (text: string): Shown => ({ by: 'link', text });
const field = (text: string): Shown => ({ by: 'field', text });

function asked(shown: Shown[], more: Partial<PageSubject> = {}): string {
  const subject: PageSubject = { people: [], title: 'Page', rung: 'title', shown, ...more };
  const match = identify(subject, found(subject), self, asking);
  if (match.kind !== 'several') return match.kind;
  expect(match.question).toBe(true);
  return match.candidates
    .map(
      ({ accountId, reason }) =>
        `${accountId} by ${reason.by === 'shown' ? `${reason.where} ${reason.text}` : reason.by}`,
    )
    .join(', ');
}

describe('a page of an unknown app is asked about', () => {
  it.each<[string, Shown[], string]>([
    ['by a heading', [heading('Kovács Bau Kft.')], 'kovacs by heading Kovács Bau Kft.'],
    ['by a heading in other letters', [heading('KOVACS BAU')], 'kovacs by heading KOVACS BAU'],
    [
      'by a part of a heading',
      [heading('Angebot 17 – Kovács Bau Kft.')],
      'kovacs by heading Angebot 17 – Kovács Bau Kft.',
    ],
    [
      'by a name in brackets',
      [heading('Q-2026-17 (Brightwater Ltd)')],
      'bright by heading Q-2026-17 (Brightwater Ltd)',
    ],
    [
      'by words of a heading',
      [heading('Quote for Muster Maschinen AG')],
      'muster by heading Quote for Muster Maschinen AG',
    ],
    [
      'in German',
      [heading('Angebot an die Muster Maschinen AG')],
      'muster by heading Angebot an die Muster Maschinen AG',
    ],
    [
      'in Hungarian',
      [heading('Ajánlat: Kovács Bau Kft. részére')],
      'kovacs by heading Ajánlat: Kovács Bau Kft. részére',
    ],
    ['in Norwegian', [heading('Tilbud til Brightwater Ltd')], 'bright by heading Tilbud til Brightwater Ltd'],
    ['in Afrikaans', [heading('Kwotasie vir Veldspar Mynbou')], 'veldspar by heading Kwotasie vir Veldspar Mynbou'],
    ['by a link', [link('kovacs-bau.test')], 'kovacs by link kovacs-bau.test'],
    ['by a host below a domain', [link('shop.muster-maschinen.test')], 'muster by link shop.muster-maschinen.test'],
    ['by the words of a link', [link('Brightwater Ltd')], 'bright by link Brightwater Ltd'],
    ['by an address', [link('info@kovacs-bau.test')], 'kovacs by link info@kovacs-bau.test'],
    ['by somebody’s exact address', [field('agnes.k@gmail.com')], 'kovacs by field agnes.k@gmail.com'],
    ['by a field', [field('Brightwater Ltd')], 'bright by field Brightwater Ltd'],
    [
      'by two that differ',
      [heading('Kovács Bau Kft.'), field('Brightwater Ltd')],
      'kovacs by heading Kovács Bau Kft., bright by field Brightwater Ltd',
    ],
    ['once, by what stands first', [link('kovacs-bau.test'), heading('Kovács Bau')], 'kovacs by link kovacs-bau.test'],
    [
      'by words of a heading of fourteen',
      [heading('One two three four five six seven eight nine ten eleven for Brightwater Ltd')],
      'bright by heading One two three four five six seven eight nine ten eleven for Brightwater Ltd',
    ],
    [
      'by a name with blanks in it',
      [heading('Quote  for  Brightwater  Ltd')],
      'bright by heading Quote  for  Brightwater  Ltd',
    ],
    [
      'by three',
      [link('Kovács Bau Kft.'), link('Brightwater Ltd'), link('veldspar.test')],
      'kovacs by link Kovács Bau Kft., bright by link Brightwater Ltd, veldspar by link veldspar.test',
    ],
    ['as finely as the domain was given', [link('health.nsw.gov.au')], 'health by link health.nsw.gov.au'],
  ])('%s', (_case, shown, expected) => {
    expect(asked(shown)).toBe(expected);
  });

  it('also where only a colleague or a stranger has an address on it', () => {
    const of = (email: string) =>
      asked([link('kovacs-bau.test')], { rung: 'mailto', people: [{ email, role: 'contact' }] });
    expect(of('henrik@nordlicht.test')).toBe('kovacs by link kovacs-bau.test');
    expect(of('who@where.test')).toBe('kovacs by link kovacs-bau.test');
  });
});

describe('nobody is asked about', () => {
  it.each<[string, Shown[]]>([
    ['where nothing fits', [heading('Contacts'), link('help.vendor.test'), field('Bau')]],
    ['a longer name', [heading('Kovács Bau Service Kft.')]],
    ['one word of a name in a heading', [heading('Muster for all')]],
    ['words of a link', [link('Quote for Muster Maschinen AG')]],
    ['words on both sides of a dash', [heading('Quote for Muster – Maschinen AG')]],
    ['words that another dash parts, too', [heading('Quote for Muster | Maschinen AG')]],
    ['another office of the same state', [link('education.nsw.gov.au')]],
    ['a domain that only ends alike', [link('notkovacs-bau.test')]],
    ['letters of another script', [heading('Kоvács Bau Kft.'), link('kоvacs-bau.test')]],
    [
      'a heading of fifteen words',
      [heading('One two three four five six seven eight nine ten eleven twelve for Brightwater Ltd')],
    ],
    [
      'a whole sentence',
      [heading('We have met somebody from Kovács Bau Kft. at the fair and will call them again in June')],
    ],
    [
      'a list of more than three',
      [link('Kovács Bau Kft.'), link('Muster Maschinen AG'), link('Brightwater Ltd'), link('veldspar.test')],
    ],
  ])('%s', (_case, shown) => {
    expect(asked(shown)).toBe('nobody');
  });

  it('because of what is shown, where the page says whom it is about', () => {
    const subject: PageSubject = {
      people: [{ email: 'x@brightwater.test', role: 'contact' }],
      rung: 'mailto',
      shown: [link('kovacs-bau.test')],
    };
    expect(identify(subject, book, self)).toMatchObject({ kind: 'matched', accountId: 'bright' });
  });
});

describe('what a page shows is looked up', () => {
  const keys = (...shown: Shown[]) => shownKeys({ people: [], shown });

  it('by nothing where it shows nothing', () => {
    expect(shownKeys({ people: [] })).toEqual({ emails: [], nameKeys: [], domains: [] });
  });

  it('by each name of a heading, in up to six words, of three letters or more', () => {
    const six = 'Ann Bob Cid Dan Eva Fay';
    const { nameKeys } = keys(heading(`Quote for ${six}`));
    expect(nameKeys).toEqual(expect.arrayContaining(similarNames(six)));
    for (const key of similarNames(`for ${six}`)) expect(nameKeys).not.toContain(key);
    expect(new Set(nameKeys).size).toBe(nameKeys.length);
    expect(keys(field('Ab Kft.'), field('Abc Kft.')).nameKeys).toEqual(['abc']);
  });

  it('by the domain of a host or an address, but for one that looks like another', () => {
    expect(keys(link('Mail.Otter.test'), link('li@otter.test'))).toMatchObject({
      emails: ['li@otter.test'],
      domains: ['mail.otter.test', 'otter.test', 'otter.test'],
    });
    expect(keys(link('kоvacs-bau.test')).domains).toEqual([]);
  });
});

describe('of the accounts that the book has', () => {
  const known: Known = {
    ...book,
    accounts: [...book.accounts, accountOf({ id: 'alias', name: 'Otter Ltd', aliases: ['Swim Works'] })],
    people: [
      personOf({ id: 'q', accountId: 'bright', emails: ['other@brightwater.test'] }),
      personOf({ id: 'p', accountId: 'kovacs', emails: ['agnes@kovacs-bau.test', 'agnes@brightwater.test'] }),
    ],
  };
  const ids = (...shown: Shown[]) => byShown({ people: [], shown }, known).map(({ accountId }) => accountId);

  it.each<[string, Shown[], string[]]>([
    ['somebody’s own account before that of the domain', [link('agnes@brightwater.test')], ['kovacs']],
    ['that of the domain where nobody has the address', [link('else@brightwater.test')], ['bright']],
    ['one with another name', [heading('Swim Works')], ['alias']],
    [
      'one for each place where it is shown',
      [link('veldspar.test'), field('Veldspar Mynbou')],
      ['veldspar', 'veldspar'],
    ],
    [
      'none where four are',
      ['kovacs-bau.test', 'brightwater.test', 'veldspar.test', 'muster-maschinen.test'].map(link),
      [],
    ],
    ['none where nothing is shown', [], []],
  ])('finds %s', (_, shown, expected) => {
    expect(ids(...shown)).toEqual(expected);
  });

  it('says where it is shown', () => {
    expect(byShown({ people: [], shown: [field('Otter Ltd')] }, known)).toEqual([
      { accountId: 'alias', reason: { by: 'shown', role: 'record', where: 'field', text: 'Otter Ltd' } },
    ]);
    expect(byShown({ people: [] }, known)).toEqual([]);
  });
});
