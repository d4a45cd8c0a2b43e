import { expect, it } from 'vitest';
import { orderPeople } from '../../../lib/domain/people/person-order';
import { threadRadar } from '../../../lib/domain/people/thread-radar';
import { day } from '../../../lib/domain/records/day';
import { personOf } from '../book/book-of';

const group = [
  personOf({ id: 'agnes', name: 'Kovács Ágnes', emails: ['agnes@kovacs-bau.hu'], group: { power: 1 } }),
  personOf({ id: 'gergo', name: 'Szabó Gergő', emails: ['gergo@kovacs-bau.hu'], group: { power: 3 } }),
  personOf({ id: 'buyer', name: 'Somebody in purchasing', placeholder: true, group: { power: 3 } }),
  personOf({ id: 'bela', name: 'Nagy Béla' }),
];
const asOf = { today: day('2026-11-21'), timeZone: 'Europe/Budapest' };

it('tells who of the page is in the group, who is new and who is not on it', () => {
  const subject = {
    people: [
      { role: 'from' as const, email: 'Agnes+x@kovacs-bau.hu' },
      { role: 'to' as const, email: 'me@nordlicht.example' },
      { role: 'cc' as const, email: 'boss@nordlicht.example' },
      { role: 'cc' as const, email: 'new@kovacs-bau.hu', name: 'Új Ember' },
      { role: 'cc' as const, email: 'new@kovacs-bau.hu', name: 'Új Ember' },
      { role: 'cc' as const, email: 'agnes@kovacs-bau.hu' },
      { role: 'cc' as const, name: 'No Address' },
    ],
  };
  const touches = [
    {
      id: 't',
      accountId: 'kovacs',
      personIds: ['gergo'],
      kind: 'mail' as const,
      direction: 'in' as const,
      at: '2026-11-01T09:00:00Z',
    },
  ];
  expect(
    threadRadar(subject, group, touches, asOf, { addresses: ['me@nordlicht.example'], hosts: ['nordlicht.example'] }),
  ).toEqual({
    known: [{ personId: 'agnes', role: 'from', last: { in: null, out: null } }],
    strangers: [{ role: 'cc', email: 'new@kovacs-bau.hu', name: 'Új Ember' }],
    absent: [
      { personId: 'gergo', last: { in: 20, out: null } },
      { personId: 'bela', last: { in: null, out: null } },
    ],
  });
});

it('takes no program that takes no answers for somebody new, and a shared mailbox for one', () => {
  const emails = [
    'no-reply@kovacs-bau.hu',
    'ne-valaszolj@kovacs-bau.hu',
    'notifications@kovacs-bau.hu',
    'info@kovacs-bau.hu',
  ];
  const subject = { people: emails.map((email) => ({ role: 'from' as const, email, name: 'Portal' })) };
  const { strangers } = threadRadar(subject, group, [], asOf, { addresses: [], hosts: [] });
  expect(strangers.map(({ email }) => email)).toEqual(['info@kovacs-bau.hu']);
});

it('lists people on the page first, then the powerful, placeholders after people', () => {
  expect(orderPeople(group, ['agnes']).map(({ id }) => id)).toEqual(['agnes', 'gergo', 'buyer', 'bela']);
  expect(orderPeople(group, []).map(({ id }) => id)).toEqual(['gergo', 'buyer', 'agnes', 'bela']);
});

it('takes a shared mailbox for nobody of the group, whoever has its address', () => {
  const buyer = personOf({ id: 'bea', emails: ['bea@kovacs-bau.hu', 'einkauf@kovacs-bau.hu'] });
  const subject = { people: [{ role: 'from' as const, email: 'einkauf@kovacs-bau.hu' }] };
  expect(threadRadar(subject, [buyer], [], asOf, { addresses: [], hosts: [] })).toMatchObject({
    known: [],
    strangers: [{ email: 'einkauf@kovacs-bau.hu' }],
    absent: [{ personId: 'bea' }],
  });
});
