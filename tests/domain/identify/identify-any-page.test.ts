import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asking } from '../../../lib/domain/identify/asking';
import { identify } from '../../../lib/domain/identify/identify';
import { lookupKeys } from '../../../lib/domain/identify/lookup-keys';
import type { Known } from '../../../lib/domain/identify/match';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { keysOfName } from '../../../lib/domain/words/near-name';
import { personNameKey } from '../../../lib/domain/words/person-name-key';
import { accountOf, personOf } from '../book/book-of';

const host = fc.constantFrom(
  'kovacs-bau.hu',
  'muster.de',
  'mail.muster.de',
  'gmail.com',
  'north.co.uk',
  'south.co.uk',
  'x',
);
const local = fc.constantFrom('anna', 'anna+x', 'a.nna', 'Ágnes', 'info', '');
const address = fc.oneof(
  fc.tuple(local, host).map(([name, domain]) => `${name}@${domain}`),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.emailAddress(),
);
const name = fc.oneof(
  fc.constantFrom('Kovács Bau Kft', 'Muster AG', 'Brightwatr', 'MUSTER, Anna', 'Anna'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const subject: fc.Arbitrary<PageSubject> = fc.record(
  {
    people: fc.array(
      fc.record(
        { role: fc.constantFrom('from', 'to', 'cc', 'contact'), email: address, name },
        { requiredKeys: ['role'] },
      ),
      { maxLength: 6 },
    ),
    company: fc.record({ name, domain: fc.oneof(host, fc.string()) }, { requiredKeys: [] }),
    externalId: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['people'] },
);
const accountId = fc.constantFrom('a', 'b', 'c', 'gone');
const known: fc.Arbitrary<Known> = fc.record({
  accounts: fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom('a', 'b', 'c'),
        domains: fc.uniqueArray(fc.constantFrom('kovacs-bau.hu', 'muster.de')),
        name: fc.constantFrom('Kovács Bau', 'Brightwater Ltd'),
      })
      .map(accountOf),
    { selector: ({ id }) => id },
  ),
  people: fc.array(
    fc
      .record({
        id: fc.uuid(),
        accountId,
        name: fc.constantFrom('Anna Muster', 'Bea Nagy'),
        emails: fc.uniqueArray(fc.constantFrom('anna@muster.de', 'anna@gmail.com', 'anna@north.co.uk')),
      })
      .map(personOf),
    { maxLength: 5 },
  ),
  bindings: fc.array(
    fc.record({
      externalId: fc.constantFrom('1', '2'),
      accountId,
      kind: fc.constantFrom('bound', 'pin'),
      at: fc.constant('2026-01-05T09:00:00Z'),
    }),
    { maxLength: 2 },
  ),
});
const self = fc.record({
  addresses: fc.array(address, { maxLength: 3 }),
  hosts: fc.subarray(['muster.de', 'south.co.uk']),
});

it('never throws, and never names an account or a person that is not in the book', () => {
  fc.assert(
    fc.property(subject, known, self, (page, book, user) => {
      const match = identify(page, book, user, asking);
      const candidates = match.kind === 'matched' ? [match] : match.kind === 'several' ? match.candidates : [];
      const ids = candidates.map((one) => one.accountId);
      expect(book.accounts.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { accountId, personId } of candidates) {
        if (personId) expect(book.people).toContainEqual(expect.objectContaining({ id: personId, accountId }));
      }
      if (match.kind === 'several') expect(ids.length).toBeGreaterThan(match.question ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

it('finds the same account when it is given only what its keys look up', () => {
  fc.assert(
    fc.property(subject, known, self, (page, book, user) => {
      const keys = lookupKeys(page, user, asking);
      const people = book.people.filter(
        ({ emails, name }) =>
          keys.personKeys.includes(personNameKey(name) ?? '') ||
          emails.some((one) => keys.emails.includes(one) || keys.addressKeys.includes(one)),
      );
      const bindings = book.bindings.filter(({ externalId }) => externalId === keys.externalId);
      const pointedAt = [...people, ...bindings].map(({ accountId }) => accountId);
      const accounts = book.accounts.filter(
        ({ id, domains, name }) =>
          pointedAt.includes(id) ||
          keysOfName(name).some((one) => keys.nameKeys.includes(one)) ||
          domains.some((one) => keys.domains.includes(one)),
      );
      expect(identify(page, { people, accounts, bindings }, user, asking)).toEqual(identify(page, book, user, asking));
    }),
    { numRuns: 500 },
  );
});
