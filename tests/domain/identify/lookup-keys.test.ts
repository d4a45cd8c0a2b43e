import { expect, it } from 'vitest';
import { lookupKeys } from '../../../lib/domain/identify/identify';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import { similarNames } from '../../../lib/domain/words/similar-name';
import { people, self } from './known-book';

it('looks a colleague up by the exact address only', () => {
  expect(lookupKeys(people(['from', 'projekt+x@nordlicht.example']), self)).toEqual({
    emails: ['projekt+x@nordlicht.example'],
    addressKeys: [],
    domains: [],
    nameKeys: [],
  });
});

it('looks nothing up for what is made to be taken for something else', () => {
  const subject: PageSubject = {
    people: [{ role: 'from', name: 'Kovács Bau', email: 'info@kovаcs-bau.hu' }],
    company: { name: 'Muster', domain: 'mustеr.de' },
  };
  expect(lookupKeys(subject, self, similarNames)).toEqual({
    emails: [],
    addressKeys: [],
    domains: [],
    nameKeys: [],
  });
});
