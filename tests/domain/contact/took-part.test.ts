import { expect, it } from 'vitest';
import { tookPart } from '../../../lib/domain/contact/took-part';
import type { PagePerson } from '../../../lib/domain/records/page-subject';
import { personOf } from '../book/book-of';

const people = ['eva', 'bela', 'cili'].map((id) => personOf({ id, emails: [`${id}@alba.test`] }));
const seen = (role: PagePerson['role'], ...names: string[]): PagePerson[] =>
  names.map((name) => ({ role, email: name.includes('@') ? name : `${name}@alba.test` }));

it.each<[string, PagePerson[], string[]]>([
  ['who wrote the mail, not who got a copy', [...seen('from', 'eva'), ...seen('cc', 'bela')], ['eva']],
  ['who wrote the mail, not who got it, too', [...seen('from', 'eva'), ...seen('to', 'bela')], ['eva']],
  ['who wrote the open one of a thread', seen('from', 'bela', 'eva'), ['bela']],
  ['nobody where somebody else wrote to them', [...seen('from', 'li@otter.test'), ...seen('to', 'eva')], []],
  ['nobody where somebody else told them', [...seen('from', 'li@otter.test'), ...seen('cc', 'eva')], []],
  ['all whom our own mail is addressed to', [...seen('to', 'eva', 'bela'), ...seen('cc', 'cili')], ['eva', 'bela']],
  ['nobody whom we told only', [...seen('to', 'li@otter.test'), ...seen('cc', 'eva')], []],
  ['nobody of a mail of which only the copies are known', seen('cc', 'eva'), []],
  ['whom we wrote to, though a copy goes there as well', [...seen('to', 'eva'), ...seen('cc', 'eva')], ['eva']],
  ['all of a record', seen('contact', 'cili', 'eva'), ['cili', 'eva']],
  ['all guests of a meeting', seen('guest', 'eva', 'bela'), ['eva', 'bela']],
  ['each once, by any way of writing', seen('guest', 'eva', 'Eva@Alba.test'), ['eva']],
  ['nobody of an empty page', [], []],
])('%s', (_, page, ids) => expect(tookPart(page, people).map(({ id }) => id)).toEqual(ids));

it('never a placeholder, and nobody without an address', () => {
  const [eva] = people;
  if (!eva) throw new Error('Nobody');
  expect(tookPart(seen('from', 'eva'), [{ ...eva, placeholder: true }])).toEqual([]);
  expect(tookPart([{ name: 'Eva', role: 'from' }], people)).toEqual([]);
});
