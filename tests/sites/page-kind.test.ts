import { expect, it } from 'vitest';
import { pageKind, placeOf } from '../../lib/sites/page-kind';

it.each([
  ['/contacts/4711', '/contacts/*'],
  ['/contacts/4711/', '/contacts/*/'],
  ['/u/1/contact/6f9619ff-8b86-d011-b42d-00c04fc964ff/view', '/u/*/contact/*/view'],
  ['/people/agnes-kovacs', '/people/*'],
  ['/people/%C3%81gnes', '/people/*'],
  ['/people/agnes@b.test', '/people/*'],
  ['/societe/card.php?socid=17&action=presend', '/societe/card.php?action&socid'],
  ['/index.php?record=5&module=Contacts', '/index.php?module&record'],
  ['/?_task=mail&_uid=17&k9=x', '/?_task&_uid'],
  ['/app#Contact/view/64f1c2aab03', '/app#Contact/view/*'],
  ['/mail/#inbox/FMfcgzQfBsTrKqWmPvLx', '/mail/#inbox/*'],
  ['/app#/deals/12?tab=notes', '/app#/deals/*?tab'],
  ['/page#contact', '/page'],
  ['/', '/'],
])('%s is of the kind %s', (address, kind) => {
  expect(pageKind(new URL(address, 'https://crm.firm.test'))).toBe(kind);
});

it('is never longer than can be kept', () => {
  expect(pageKind(new URL(`https://crm.firm.test/${'contacts/'.repeat(200)}`))).toHaveLength(500);
});

it('knows the place of a page by its whole address and route, not by a place in the page', () => {
  expect(placeOf(new URL('https://crm.firm.test/c/1?x=2#notes'))).toBe('/c/1?x=2');
  expect(placeOf(new URL('https://crm.firm.test/c?x=2#/deals/1'))).toBe('/c?x=2#/deals/1');
});
