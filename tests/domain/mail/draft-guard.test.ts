import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersOf } from '../../../lib/domain/book/customer-of';
import { type Addressed, draftWarnings, isOfCustomer, wordsOfDraft } from '../../../lib/domain/mail/draft-guard';
import { draftHints } from '../../../lib/domain/mail/draft-hints';
import { addressedAccount, recipientsOf } from '../../../lib/domain/mail/draft-recipients';
import { namesInText } from '../../../lib/domain/mail/names-in-draft';
import { competitorsOf } from '../../../lib/domain/programme/competing-customers';
import { clientWaits } from '../../../lib/domain/proposal/client-waits';
import type { Draft } from '../../../lib/domain/records/draft';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { defaultSettings } from '../../../lib/domain/settings';
import { anAccount, aPerson } from '../../db/a-book';
import { proposalOf } from '../../plays/proposal-of';

const kovacs = anAccount({ id: 'k', name: 'Kovács Bau Kft.', parentId: 'top', domains: ['kovacs-bau.test'] });
const sister = anAccount({ id: 's', name: 'Kovács Stahl', parentId: 'top', domains: ['kovacs-stahl.test'] });
const top = anAccount({ id: 'top', name: 'Kovács Group' });
const otter = anAccount({ id: 'o', name: 'Otter Ltd', domains: ['otter.test', 'shared.test'] });
const nordkran = anAccount({ id: 'n', name: 'Nordkran AS', domains: ['nordkran.test', 'shared.test'] });
const accounts = [kovacs, sister, top, otter, nordkran];
const agnes = aPerson({
  id: 'a',
  accountId: 'k',
  name: 'Kovács Ágnes',
  emails: ['agnes@kovacs-bau.test'],
  group: { roles: [], function: 'finance', knownBy: [] },
});
const self = { addresses: ['anna@our-firm.test'], hosts: ['our-firm.test'] };

const to = (...emails: string[]): PagePerson[] => emails.map((email) => ({ email, role: 'to' }));
const whom = (people: PagePerson[]) => recipientsOf(people, { people: [agnes], accounts, bindings: [] }, self);
const draft = (given: Partial<Draft> = {}): Draft => ({
  to: to('agnes@kovacs-bau.test'),
  subject: '',
  text: '',
  attachments: [],
  ...given,
});
const addressed = (given: Draft): Addressed => ({
  account: kovacs,
  recipients: whom(given.to),
  competitors: competitorsOf(kovacs, accounts, [{ id: 'r', accountIds: ['k', 'n'], since: '2026-11-01' }]),
  customers: customersOf(accounts),
});
const warn = (given: Partial<Draft>) => draftWarnings(draft(given), addressed(draft(given)));

describe('whom a draft is written to', () => {
  it.each<[string, string[], string | undefined, string | undefined]>([
    ['the account of its first recipient', ['li@otter.test', 'agnes@kovacs-bau.test'], undefined, 'o'],
    ['the page’s, where a recipient belongs to it', ['li@otter.test', 'agnes@kovacs-bau.test'], 'k', 'k'],
    ['the recipients’, where the page is about another', ['li@otter.test'], 'k', 'o'],
    ['the page’s, where nobody knows the recipients', ['x@nobody.test'], 'k', 'k'],
    ['the page’s, while there is no recipient', [], 'k', 'k'],
    ['none, to colleagues', ['ben@our-firm.test'], 'k', undefined],
    ['none, where two accounts share the domain', ['x@shared.test'], undefined, undefined],
    ['the page’s, where it is one of those that share the domain', ['x@shared.test'], 'n', 'n'],
  ])('%s', (_, emails, onPage, expected) => {
    expect(addressedAccount(to(...emails), whom(to(...emails)), onPage)).toBe(expected);
  });

  it('knows the person, not only the company', () => {
    expect(whom(to('agnes@kovacs-bau.test', 'new@kovacs-bau.test', 'ben@our-firm.test'))).toMatchObject([
      { accounts: [{ id: 'k' }], person: { id: 'a' } },
      { accounts: [{ id: 'k' }] },
    ]);
  });
});

describe('the guard', () => {
  it.each<[string, Partial<Draft>]>([
    ['in the text', { text: 'as for NORDKRAN' }],
    ['in the subject', { subject: 'Nordkran' }],
    ['in a file’s name', { attachments: ['Offer_Nordkran_v2.pdf'] }],
    ['by its domain', { text: 'see www.nordkran.test.' }],
  ])('warns of a rival named %s', (_, given) => {
    expect(warn(given)).toMatchObject([
      { warning: 'rival named', competition: { account: { id: 'n' }, because: { by: 'marked as rivals' } } },
    ]);
  });

  it('warns of who belongs to another customer, by address or domain, and names all it may be', () => {
    expect(warn({ to: to('agnes@kovacs-bau.test', 'li@otter.test', 'x@shared.test') })).toMatchObject([
      { warning: 'other account', recipient: { email: 'li@otter.test' }, accounts: [{ id: 'o' }] },
      { warning: 'other account', recipient: { email: 'x@shared.test' }, accounts: [{ id: 'o' }, { id: 'n' }] },
    ]);
  });

  it('reads the names of files without their ending, their words parted', () => {
    const words = (...attachments: string[]) => wordsOfDraft(draft({ subject: 'A', text: 'B', attachments }));
    expect(words('Our_new--offer.v2.pdf', 'plan.2027')).toBe('A\nB\nOur new offer.v2\nplan');
    expect(words('v.2_of Nordkran.pages')).toBe('A\nB\nv.2 of Nordkran');
    expect(words()).toBe('A\nB');
  });

  it('takes for one customer only those whose customer is known, or the account itself', () => {
    const nobodys = { ...addressed(draft()), customers: new Map<string, string>() };
    expect(isOfCustomer(kovacs, nobodys)).toBe(true);
    expect(isOfCustomer(sister, nobodys)).toBe(false);
    expect(isOfCustomer(sister, addressed(draft()))).toBe(true);
    expect(isOfCustomer(otter, addressed(draft()))).toBe(false);
  });

  it('warns of letters of different scripts', () => {
    const [found] = warn({ to: to('agnes@kovаcs-bau.test') });
    expect(found).toMatchObject({ warning: 'unverified' });
  });

  it.each<[string, Partial<Draft>]>([
    ['of an account that does not compete', { text: 'Otter Ltd' }],
    ['of the group', { to: to('agnes@kovacs-bau.test', 'x@kovacs-stahl.test') }],
    ['of colleagues and strangers', { to: to('agnes@kovacs-bau.test', 'ben@our-firm.test', 'x@nobody.test') }],
  ])('says nothing %s', (_, given) => {
    expect(warn(given)).toEqual([]);
  });
});

it('hints at what convinces those of the customer only, and at what belongs into a proposal', () => {
  const given = draft({ to: to('agnes@kovacs-bau.test', 'AGNES@kovacs-bau.test', 'li@otter.test') });
  expect(draftHints(given, addressed(given))).toMatchObject({
    byFunction: [{ function: 'finance', people: [{ id: 'a' }] }],
    always: [],
  });
  expect(draftHints({ ...given, subject: 'Our proposal' }, addressed(given)).always).not.toEqual([]);
  const elsewhere = { ...addressed(given), account: otter };
  expect(draftHints(given, elsewhere).byFunction).toEqual([]);
});

it('finds the names that a text may hold, each once', () => {
  const { names, domains } = namesInText('As for Nordkran AS and Nordkran AS, see mail.nordkran.test');
  expect(names).toEqual(expect.arrayContaining(['Nordkran', 'Nordkran AS']));
  expect(new Set(names).size).toBe(names.length);
  expect(domains).toEqual(expect.arrayContaining(['nordkran.test']));
});

it('never throws, whatever is written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, text, text, (subject, body, email) => {
      const given = draft({ subject, text: body, attachments: [subject], to: to(email) });
      draftWarnings(given, addressed(given));
      for (const name of namesInText(wordsOfDraft(given)).names) expect(name.trim()).not.toBe('');
    }),
  );
});

describe('a draft to a client whose proposal waits', () => {
  const today = Temporal.PlainDate.from('2026-11-02');
  const waitsFor = (personIds: string[], given: Partial<Draft>) => {
    const written = draft(given);
    const waits = clientWaits([proposalOf({ accountId: 'k', personIds })], defaultSettings, today);
    return draftWarnings(written, { ...addressed(written), waits }).flatMap((one) =>
      one.warning === 'waits' ? [one.wait] : [],
    );
  };

  it.each<[string, string[], Partial<Draft>, boolean]>([
    ['to whom it went', ['a'], {}, true],
    ['to somebody of the account whom nobody knows', ['a'], { to: to('new@kovacs-bau.test') }, true],
    ['where it names nobody', [], {}, true],
    ['to somebody else', ['other'], {}, false],
  ])('says until when, and why: %s', (_, personIds, given, isSaid) => {
    const wait = { until: '2026-11-03', why: 'just sent', sentOn: '2026-11-02' };
    expect(waitsFor(personIds, given)).toEqual(isSaid ? [wait] : []);
  });
});
