import { describe, expect, it } from 'vitest';
import { doubtKeys, doubts } from '../../../lib/domain/identify/doubts';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { accountOf, personOf } from '../book/book-of';

const self = { addresses: ['jo@our-firm.test'], hosts: ['our-firm.test'] };
const accounts = [
  accountOf({ id: 'harbour', name: 'Harbour Tools Ltd', domains: ['harbour-tools.test', 'htl-supply.co.uk'] }),
  accountOf({ id: 'molen', name: 'Molen BV', domains: ['molen.nl', 'xn--mlen-5qa.nl'] }),
];
const people = [
  personOf({ id: 'ida', accountId: 'harbour', name: 'Ida Lundqvist', emails: ['ida@harbour-tools.test'] }),
  personOf({ id: 'juergen', accountId: 'harbour', name: 'Dr. Jürgen Höß', emails: ['j.hoess@harbour-tools.test'] }),
  personOf({ id: 'open', accountId: 'harbour', name: 'Head Buyer', placeholder: true }),
];

/** What the book gives for a page, and nothing else. */
function found(seen: PagePerson, replyTo?: { email: string; name?: string }) {
  const subject = { people: [seen], ...(replyTo && { replyTo }) };
  const keys = doubtKeys(subject, self);
  const known = {
    people: people.filter(({ emails }) =>
      emails.some((one) => keys.addressStarts.some((start) => one.startsWith(start))),
    ),
    accounts: accounts.filter(
      ({ domains, id }) =>
        domains.some((one) => keys.domains.includes(one) || keys.domainStarts.some((start) => one.startsWith(start))) ||
        people.some(({ accountId }) => accountId === id),
    ),
  };
  return doubts(subject, known, self);
}
const said = (email: string, name?: string) =>
  found({ role: 'from', email, ...(name && { name }) }).map(({ warning }) => warning);

describe('a host that looks like an account’s', () => {
  it.each([
    ['a letter too many', 'x@harbour-toolss.test'],
    ['a letter too few', 'x@harbour-tols.test'],
    ['another letter', 'x@harbaur-tools.test'],
    ['two letters swapped', 'x@harbuor-tools.test'],
    ['a doubled letter', 'x@harbour-toools.test'],
    ['a hyphen less', 'x@harbourtools.test'],
    ['a zero', 'x@harb0ur-tools.test'],
    ['two of them', 'x@harb0ur-t0ols.test'],
    ['rn for m', 'x@rnolen.nl'],
    ['one for l', 'x@mo1en.nl'],
    ['another ending, too', 'x@harbour-toolss.example'],
    ['a host below it', 'x@mail.harbour-toolss.test'],
    ['a country’s ending', 'x@harbourtoo1s.co.uk'],
    ['an accent', 'x@hárbour-tools.test'],
    ['Cyrillic throughout', 'x@моӏеп.test'],
    ['a Greek letter', 'x@mοlen.nl'],
    ['the domain as words of another', 'x@harbour-tools.test.relay.example'],
    ['a dot as hyphen', 'x@molen-nl.example'],
  ])('%s: %s', (_, email) => {
    expect(said(email)).toEqual(['look-alike']);
  });

  it.each([
    ['the domain itself', 'x@harbour-tools.test'],
    ['a host below it', 'x@mail.molen.nl'],
    ['another ending only, which is asked', 'x@harbour-tools.example'],
    ['a firm of another name', 'x@harbour-foods.test'],
    ['another digit', 'x@molen2.nl'],
    ['free mail', 'x@gmail.com'],
    ['a colleague', 'x@our-firm.test'],
  ])('is not %s: %s', (_, email) => {
    expect(said(email)).toEqual([]);
  });
});

describe('a name that shows another address', () => {
  it.each([
    ['an address', 'ida@harbour-tools.test'],
    ['an address behind a name', 'Ida Lundqvist <ida@harbour-tools.test>'],
    ['a list of addresses', 'x@relay.example, ida@harbour-tools.test'],
    ['an address of nobody', 'support@bank.com'],
    ['a domain of an account', 'Harbour-Tools.test'],
    ['a domain of nobody', 'Service (bank.com)'],
    ['another ending in quotes', '"molen.nl" Team'],
  ])('%s: %s', (_, name) => {
    expect(said('x@relay.example', name)).toContain('address-in-name');
  });

  it.each([
    ['its own address', 'x@relay.example', 'X@Relay.example'],
    ['its own domain', 'x@mail.relay.com', 'relay.com'],
    ['its firm under another ending', 'x@amazon.com', 'amazon.de'],
    ['another domain of its account', 'x@harbour-tools.test', 'htl-supply.co.uk'],
    ['a degree', 'x@relay.example', 'Dipl.Ing. Jo Wei M.Sc'],
    ['a dotted name', 'x@relay.example', 'Dr.Li St.Moritz'],
    ['an at without an address', 'x@relay.example', 'Jo @ Relay'],
  ])('is not %s', (_, email, name) => {
    expect(said(email, name)).toEqual([]);
  });
});

describe('the name of somebody at another address', () => {
  it('may have moved to the account that the address leads to', () => {
    const of = (email: string) => found({ role: 'from', name: 'Ida Lundqvist', email });
    expect(of('ida@molen.nl')).toMatchObject([{ account: { id: 'harbour' }, here: { id: 'molen' } }]);
    expect(of('ida@gmail.com')[0]).not.toHaveProperty('here');
  });

  it.each([
    ['Ida Lundqvist', 'ida@gmail.com'],
    ['LUNDQVIST, Ida', 'il1234@else.example'],
    ['Ida Lundqvist (Harbour)', 'ida@molen.nl'],
    ['Juergen Hoess', 'boss@else.example'],
    ['Jürgen Höß, MBA', 'jh@else.example'],
  ])('%s <%s>', (name, email) => {
    expect(said(email, name)).toEqual(['name-elsewhere']);
  });

  it.each([
    ['their own address', 'Ida Lundqvist', 'ida@harbour-tools.test'],
    ['a second one at their firm', 'Ida Lundqvist', 'i.lundqvist@htl-supply.co.uk'],
    ['a first name alone', 'Ida', 'ida@gmail.com'],
    ['another first name', 'Ada Lundqvist', 'ada@gmail.com'],
    ['a placeholder’s name', 'Head Buyer', 'head.buyer@gmail.com'],
    ['a colleague', 'Ida Lundqvist', 'ida@our-firm.test'],
  ])('is not %s', (_, name, email) => {
    expect(said(email, name)).toEqual([]);
  });
});

describe('answers that go elsewhere', () => {
  const warnings = (email: string, reply: string, name?: string) =>
    found({ role: 'from', email }, { email: reply, ...(name && { name }) }).map(({ warning }) => warning);

  it.each([
    ['another firm', 'ida@harbour-tools.test', 'ida@pay-here.example', []],
    ['free mail', 'ida@harbour-tools.test', 'ida.lundqvist@gmail.com', []],
    ['another account', 'ida@harbour-tools.test', 'x@molen.nl', []],
    ['a colleague of a known client', 'new@harbour-tools.test', 'new@pay-here.example', []],
    ['their firm under another ending', 'ida@harbour-tools.test', 'ida@harbour-tools.example', []],
    ['a host below another', 'ida@harbour-tools.test', 'ida@harbour-tools.test.relay.example', ['look-alike']],
    ['a look-alike', 'ida@harbour-tools.test', 'ida@harb0ur-tools.test', ['look-alike']],
  ])('%s: %s, but %s', (_, email, reply, more) => {
    expect(warnings(email, reply)).toEqual(['reply-elsewhere', ...more]);
    expect(warnings(email, reply.toUpperCase())).toEqual(['reply-elsewhere', ...more]);
  });

  it('is said, too, of a known client at a provider for everybody', () => {
    const known = [personOf({ id: 'p', accountId: 'molen', name: 'Piet', emails: ['piet.molen@gmail.com'] })];
    const subject = (email: string) => ({
      people: [{ role: 'from' as const, email: 'piet.molen@gmail.com' }],
      replyTo: { email },
    });
    const keys = doubtKeys(subject('piet.m0len@gmail.com'), self);
    expect(keys.addressStarts).toEqual(expect.arrayContaining(['piet.molen@gmail.com', 'piet.m0len@gmail.com']));
    const of = (email: string) => doubts(subject(email), { people: known, accounts }, self);
    expect(of('piet.m0len@gmail.com')).toMatchObject([{ warning: 'reply-elsewhere', reply: 'piet.m0len@gmail.com' }]);
    expect(of('Piet.Molen@gmail.com')).toEqual([]);
  });

  it.each([
    ['the sender', 'ida@harbour-tools.test', 'IDA@harbour-tools.test'],
    ['somebody of the same firm', 'ida@harbour-tools.test', 'orders@harbour-tools.test'],
    ['a host of the same firm', 'ida@harbour-tools.test', 'orders@mail.harbour-tools.test'],
    ['another domain of the account', 'ida@harbour-tools.test', 'orders@htl-supply.co.uk'],
    ['us', 'ida@harbour-tools.test', 'jo@our-firm.test'],
    ['a colleague of ours', 'ida@harbour-tools.test', 'sales@our-firm.test'],
    ['nothing that is an address', 'ida@harbour-tools.test', 'Ida'],
    ['elsewhere for a stranger, whom that is asked about', 'x@stranger.example', 'x@pay-here.example'],
    ['elsewhere for a colleague of ours', 'sales@our-firm.test', 'x@pay-here.example'],
  ])('is not %s: %s, %s', (_, email, reply) => {
    expect(warnings(email, reply)).toEqual([]);
  });

  it('names whom answers would go to, where the name is known elsewhere', () => {
    expect(warnings('buyer@molen.nl', 'ida@gmail.com', 'Ida Lundqvist')).toEqual(['reply-elsewhere', 'name-elsewhere']);
  });
});

describe('of what the book knows', () => {
  const two = [
    accountOf({ id: 'one', domains: ['shared.test', 'shared.de'] }),
    accountOf({ id: 'two', domains: ['shared.test'] }),
  ];
  const of = (seen: PagePerson, given: { people?: typeof people; accounts?: typeof accounts } = {}) =>
    doubts({ people: [seen] }, { people: given.people ?? people, accounts: given.accounts ?? accounts }, self);
  const warnings = (...given: Parameters<typeof of>) => of(...given).map(({ warning }) => warning);
  const namesake = (at: number) =>
    personOf({ id: `n${at}`, accountId: `a${at}`, name: 'Ida Lundqvist', emails: [`n${at}@a${at}.test`] });

  it('who is in it is not doubted for a look, nor is what an account has by itself', () => {
    const known = [...people, personOf({ id: 'k', accountId: 'harbour', emails: ['x@harb0ur-tools.test'] })];
    expect(warnings({ role: 'from', email: 'x@harb0ur-tools.test' }, { people: known })).toEqual([]);
    expect(warnings({ role: 'from', email: 'y@harb0ur-tools.test' }, { people: known })).toEqual(['look-alike']);
    // Both "molen" and "mølen" are the account's own; so is "molen" under another ending.
    expect(warnings({ role: 'from', email: 'x@xn--mlen-5qa.nl' })).toEqual([]);
    expect(warnings({ role: 'from', email: 'x@molen.example' })).toEqual([]);
  });

  it('a domain of several accounts is each one’s own, and no one’s for certain', () => {
    const seen = { role: 'from' as const, email: 'x@shared.de', name: 'Team shared.test' };
    expect(warnings(seen, { accounts: two })).toEqual([]);
    const known = { accounts: [...accounts, ...two] };
    const [doubt] = of({ role: 'from', email: 'ida@shared.test', name: 'Ida Lundqvist' }, known);
    expect(doubt).toMatchObject({ warning: 'name-elsewhere', account: { id: 'harbour' } });
    expect(doubt).not.toHaveProperty('here');
  });

  it('a host below an account’s domain is that account’s', () => {
    expect(warnings({ role: 'from', email: 'i@mail.htl-supply.co.uk', name: 'Ida Lundqvist' })).toEqual([]);
    expect(warnings({ role: 'from', email: 'i@nothtl-supply.co.uk', name: 'Ida Lundqvist' })).toContain(
      'name-elsewhere',
    );
  });

  it('who shows another address is not asked about by the name, too', () => {
    const name = 'Ida Lundqvist <ida@harbour-tools.test>';
    expect(warnings({ role: 'from', email: 'x@relay.example', name })).toEqual(['address-in-name']);
  });

  it('says three things of one at most, and none of an account that it was not given', () => {
    const many = [1, 2, 3, 4, 5].map(namesake);
    const given = { people: many, accounts: many.slice(1).map(({ accountId }) => accountOf({ id: accountId })) };
    const found = of({ role: 'from', email: 'ida@gmail.com', name: 'Ida Lundqvist' }, given);
    expect(found.map((doubt) => doubt.warning === 'name-elsewhere' && doubt.account.id)).toEqual(['a2', 'a3', 'a4']);
  });
});

describe('what is looked up', () => {
  const guest = (at: number): PagePerson => ({ role: 'to', email: `g${at}@molen${at}x.nl` });

  it('is of ten people at most', () => {
    const { domains } = doubtKeys({ people: Array.from({ length: 12 }, (_, at) => guest(at)) }, self);
    expect(domains.filter((one) => /^molen\d+x\.nl$/.test(one))).toHaveLength(10);
  });

  it('is each domain and its beginnings once, and nothing of a colleague or a mere name', () => {
    const keys = doubtKeys({ people: [guest(1), { ...guest(1), email: 'h@molen1x.nl' }] }, self);
    expect(keys.domainStarts).toContain('molenlx.');
    expect(keys.domainStarts.every((one) => one.endsWith('.'))).toBe(true);
    expect(keys.domains).toEqual(['molen1x.nl']);
    const nobody = [
      { role: 'to' as const, email: 'sales@our-firm.test' },
      { role: 'to' as const, name: 'Ida Lundqvist' },
    ];
    expect(doubtKeys({ people: nobody }, self)).toEqual({ addressStarts: [], domainStarts: [], domains: [] });
  });

  it('is what a name shows', () => {
    const seen: PagePerson = { role: 'from', email: 'x@relay.example', name: 'Team mail.molen.nl' };
    expect(doubtKeys({ people: [seen] }, self).domains).toEqual(['relay.example', 'mail.molen.nl', 'molen.nl']);
  });
});
