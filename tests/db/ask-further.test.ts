import { expect, it } from 'vitest';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { anAccount, startWithOneAccount } from './a-book';

startWithOneAccount();

it('who really wrote what a colleague sent on is asked about, with the words that say so', async () => {
  const own = ['kam@nord.test'];
  const sent = { people: [{ email: 'sales@nord.test', name: 'Sales', role: 'from' as const }] };
  const replyTo = { email: 'gergo.szabo@kovacs-bau.test' };
  const words = 'Reply-To: gergo.szabo@kovacs-bau.test';
  expect(await readPageContext({ ...sent, replyTo }, own)).toMatchObject({
    match: { kind: 'several', question: true, candidates: [{ accountId: 'k', reason: { by: 'author', words } }] },
    candidates: [{ account: { id: 'k' } }],
  });
  const form = 'Name: Pia Zeta\nE-Mail: pia@zeta.test';
  expect(await readPageContext(sent, own, form)).toMatchObject({
    match: { kind: 'unknown', people: [{ name: 'Pia Zeta', email: 'pia@zeta.test' }] },
    authorBy: 'Name: Pia Zeta · E-Mail: pia@zeta.test',
  });
  expect((await readPageContext(sent, own, 'Lunch at one?')).match).toMatchObject({ kind: 'nobody' });
});

it('somebody without an address is asked about by name, whole names only', async () => {
  const named = (name: string) => readPageContext({ people: [{ name, role: 'from' }] }, []);
  expect(await named('SZABÓ, Gergő')).toMatchObject({
    match: { kind: 'several', question: true, candidates: [{ accountId: 'k', personId: 'g', reason: { by: 'name' } }] },
    known: [{ person: { id: 'g' } }],
  });
  expect((await named('Gergő')).match.kind).toBe('unknown');
  expect((await named('Szabó Gergely')).match.kind).toBe('unknown');
});

it('somebody of the book whom a list names is asked about with the words that do', async () => {
  const list = { people: [{ email: 'desk@nord.test', name: "'Szabó Gergő' via Desk", role: 'from' as const }] };
  for (const own of [['kam@nord.test'], ['kam@else.test']])
    expect(await readPageContext(list, own)).toMatchObject({
      match: {
        kind: 'several',
        question: true,
        candidates: [{ reason: { by: 'author', words: "'Szabó Gergő' via Desk" } }],
      },
      candidates: [{ account: { id: 'k' } }],
    });
  const unknown = { people: [{ email: 'desk@groups.test', name: "'Nagy Bea' via Desk", role: 'from' as const }] };
  expect((await readPageContext(unknown, [])).match).toMatchObject({ kind: 'unknown', people: unknown.people });
});

it('whom a sent-on mail goes to stands beside who wrote it, and never instead', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'z', name: 'Zeta GmbH', domains: ['zeta.test'] })));
  const own = ['kam@nord.test'];
  const sent = (name: string, replyTo?: { email: string }) => ({
    people: [
      { email: 'desk@nord.test', name, role: 'from' as const },
      { email: 'pia@zeta.test', role: 'cc' as const },
    ],
    ...(replyTo && { replyTo }),
  });
  const both = await readPageContext(sent("'Szabó Gergő' via Desk"), own);
  expect(both.match).toMatchObject({ kind: 'several', question: true });
  expect(both.candidates.map(({ account }) => account.id)).toEqual(['k', 'z']);
  expect(both).not.toHaveProperty('context');
  const stranger = await readPageContext(sent('Desk', { email: 'x@else.test' }), own);
  expect(stranger).toMatchObject({
    match: { kind: 'unknown', inCopy: [{ accountId: 'z' }] },
    authorBy: 'Reply-To: x@else.test',
  });
  expect((await readPageContext(sent('Desk'), own)).match).toMatchObject({ kind: 'matched', accountId: 'z' });
  const quoting = await readPageContext(sent('Tom'), own, 'Von: Szabó <gergo.szabo@kovacs-bau.test>\nGesendet: heute');
  expect(quoting.match).toMatchObject({ kind: 'matched', accountId: 'z' });
  const naming = await readPageContext(sent('Tom'), own, 'Name: Szabó Gergő\nE-Mail: gergo.szabo@kovacs-bau.test');
  expect(naming.match).toMatchObject({ kind: 'matched', accountId: 'z' });
});

it('an address that a mail server or a calendar names is asked about; nobody else whom it names is a prospect', async () => {
  const own = ['kam@nord.test'];
  const sent = (email: string, title: string) => ({ title, people: [{ email, role: 'from' as const }] });
  const bounce = sent('mailer-daemon@mx.test', 'Undeliverable: Offer');
  const invitation = sent('calendar-notification@google.test', 'Invitation: Review');
  for (const [page, by] of [
    [bounce, 'bounce'],
    [invitation, 'invitation'],
  ] as const) {
    expect((await readPageContext(page, own, 'About gergo.szabo@kovacs-bau.test')).match).toMatchObject({
      kind: 'several',
      question: true,
      candidates: [{ accountId: 'k', reason: { by, words: 'gergo.szabo@kovacs-bau.test' } }],
    });
    expect((await readPageContext(page, own, 'About pia@zeta.test')).match).toEqual({ kind: 'nobody', why: 'machine' });
  }
});
