import { describe, expect, it } from 'vitest';
import { realAuthor } from '../../../lib/domain/mail/real-author';
import type { PageSubject } from '../../../lib/domain/records/page-subject';

const self = { addresses: ['jo@our-firm.test'], hosts: ['our-firm.test', 'lists.our-firm.test'] };
const ida = 'ida@harbour.test';
const mail = (email: string, name?: string, more?: Partial<PageSubject>): PageSubject => ({
  people: [{ role: 'from', email, ...(name && { name }) }],
  ...more,
});

describe('it says by which words, and no more than they say', () => {
  const replyTo = { email: ida };
  const forwarded = `From: ${ida}\nSent: Friday`;
  it.each<[string, PageSubject, string, ReturnType<typeof realAuthor>]>([
    [
      'a reply address with a name',
      mail('web@our-firm.test', 'Website', { replyTo: { ...replyTo, name: 'Ida L.' } }),
      '',
      { author: { email: ida, name: 'Ida L.' }, by: 'reply-to', words: `Reply-To: Ida L. ${ida}` },
    ],
    [
      'a reply address alone',
      mail('web@our-firm.test', 'Website', { replyTo }),
      '',
      { author: { email: ida }, by: 'reply-to', words: `Reply-To: ${ida}` },
    ],
    [
      'a rewritten address without a name',
      mail('ida=harbour.test@our-firm.test'),
      '',
      { author: { email: ida }, by: 'rewritten', words: 'ida=harbour.test@our-firm.test' },
    ],
    [
      'a name within a name',
      mail('sales@our-firm.test', 'Ida Lundqvist via Sales'),
      '',
      { author: { name: 'Ida Lundqvist' }, by: 'via', words: 'Ida Lundqvist via Sales' },
    ],
    [
      'a name within a name that somebody of another house has',
      mail('desk@groups.example', 'Ida Lundqvist via Desk'),
      forwarded,
      { author: { name: 'Ida Lundqvist' }, by: 'via', words: 'Ida Lundqvist via Desk' },
    ],
    [
      'a forwarded mail before a name within a name',
      mail('tom@our-firm.test', 'Bo via Sales'),
      `From: Ida <${ida}>\nSent: Friday`,
      { author: { email: ida, name: 'Ida' }, by: 'forward', words: `Ida ${ida}` },
    ],
    [
      'a forwarded mail without a name',
      mail('tom@our-firm.test'),
      forwarded,
      { author: { email: ida }, by: 'forward', words: ida },
    ],
    [
      'a dead address, and no others beside it',
      mail('mailer-daemon@mx.test', undefined, { title: 'Undeliverable: Offer' }),
      `Address not found: ${ida}, bo@harbour.test`,
      { author: { email: ida }, by: 'bounce', words: ida },
    ],
    [
      'an invitation that a program sends, whoever reads its answers',
      mail('no-reply@rooms.example', undefined, { title: 'Invitation: Review', replyTo: { email: 'bo@harbour.test' } }),
      `When: Friday\n${ida}`,
      { author: { email: ida }, others: [], by: 'invitation', words: ida },
    ],
    [
      'nobody in a bounce that names none, whoever reads its answers',
      mail('mailer-daemon@mx.test', undefined, { title: 'Undeliverable: Offer', replyTo }),
      '',
      null,
    ],
    [
      'nobody in a bounce that a colleague sends on',
      mail('tom@our-firm.test', 'Tom Hill', { title: 'Undeliverable: Offer' }),
      `Address not found: ${ida}`,
      null,
    ],
    [
      'nobody in a mail of an invited colleague alone',
      mail('calendar-notification@google.test', undefined, { title: 'Invitation: Review' }),
      'tom@our-firm.test',
      null,
    ],
    ['nobody that a stranger without a name forwards', mail('x@else.test'), forwarded, null],
    ['nobody that a stranger without an address forwards', { people: [{ role: 'from', name: 'X' }] }, forwarded, null],
  ])('%s', (_, subject, message, expected) => {
    expect(realAuthor(subject, message, self)).toEqual(expected);
  });

  it.each(['alerts@forms.example', 'info@forms.example', 'webmaster@forms.example', 'www-data@forms.example'])(
    'a form that %s sends',
    (email) => {
      const form = 'Name: Ida\nE-mail: ida@harbour.test';
      expect(realAuthor(mail(email), form, self)).toMatchObject({ by: 'form', author: { name: 'Ida', email: ida } });
    },
  );
});
