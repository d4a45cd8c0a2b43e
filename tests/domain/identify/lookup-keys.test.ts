import { expect, it } from 'vitest';
import { asking } from '../../../lib/domain/identify/asking';
import { lookupKeys } from '../../../lib/domain/identify/lookup-keys';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { people, self } from './known-book';

it('looks a colleague up by the exact address only', () => {
  expect(lookupKeys(people(['from', 'projekt+x@nordlicht.example']), self)).toEqual({
    emails: ['projekt+x@nordlicht.example'],
    addressKeys: [],
    domains: [],
    nameKeys: [],
    personKeys: [],
    domainStarts: [],
  });
});

it('looks nothing up for what is made to be taken for something else', () => {
  const subject: PageSubject = {
    people: [{ role: 'from', name: 'Kovács Bau', email: 'info@kovаcs-bau.hu' }],
    company: { name: 'Muster', domain: 'mustеr.de' },
  };
  expect(lookupKeys(subject, self, asking)).toEqual({
    emails: [],
    addressKeys: [],
    domains: [],
    nameKeys: [],
    personKeys: [],
    domainStarts: [],
  });
});
