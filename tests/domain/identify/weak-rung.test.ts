import { expect, it } from 'vitest';
import { isWeakRung } from '../../../lib/domain/identify/weak-rung';
import type { PagePerson, PageSubject } from '../../../lib/domain/records/page-subject';

const ann: PagePerson = { email: 'ann@firm.test', name: 'Ann Doe', role: 'contact' };
const bob: PagePerson = { email: 'bob@firm.test', role: 'contact' };

it.each<[string, PageSubject, boolean]>([
  ['a title alone', { rung: 'title', people: [], title: 'Firm' }, true],
  ['one address', { rung: 'mailto', people: [ann] }, false],
  ['several addresses, even of one company', { rung: 'mailto', people: [ann, bob] }, true],
  ['one address in two spellings', { rung: 'mailto', people: [ann, { ...ann, email: 'Ann@Firm.test' }] }, false],
  ['one address beside a name without one', { rung: 'mailto', people: [ann, { name: 'Eve', role: 'contact' }] }, false],
  ['several people that the page describes to machines', { rung: 'json-ld', people: [ann, bob] }, false],
  ['several people in microdata', { rung: 'microdata', people: [ann, bob] }, false],
  ['what the user taught', { rung: 'taught', people: [ann, bob] }, false],
  ['what an adapter read', { people: [ann, bob] }, false],
])('%s', (_, subject, isWeak) => {
  expect(isWeakRung(subject)).toBe(isWeak);
});
