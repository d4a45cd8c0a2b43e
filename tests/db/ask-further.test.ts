import { expect, it } from 'vitest';
import { readPageContext } from '../../lib/db/read/page-context';
import { accountRow } from '../../lib/db/rows';
import { book, CUT_BEFORE } from '../../lib/db/schema';
import { dismissSuggestion } from '../../lib/db/write/dismiss-suggestion';
import { wholeDomain } from '../../lib/domain/identify/cut-domain';
import { anAccount, startWithOneAccount, when } from './a-book';

startWithOneAccount();

const from = (email: string) => ({ people: [{ email, role: 'from' as const }] });

it('who really wrote what a colleague sent on is asked about, with the words that say so', async () => {
  const own = ['kam@nord.test'];
  const sent = { people: [{ email: 'sales@nord.test', name: 'Sales', role: 'from' as const }] };
  const replyTo = { email: 'gergo.szabo@kovacs-bau.test' };
  const words = 'Reply-To: gergo.szabo@kovacs-bau.test';
  expect(await readPageContext({ ...sent, replyTo }, own)).toMatchObject({
    match: { kind: 'several', candidates: [{ accountId: 'k', reason: { by: 'author', role: 'from', words } }] },
    candidates: [{ account: { id: 'k' } }],
    authorBy: words,
  });
  // Of the user's own mail the page names no sender.
  expect((await readPageContext({ people: [], replyTo }, own)).match).toMatchObject({
    kind: 'several',
    question: true,
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
  const zeta = anAccount({ id: 'z', name: 'Zeta GmbH', domains: ['zeta.test'], parentId: 'top' });
  await book.accounts.bulkPut([accountRow(zeta), accountRow(anAccount({ id: 'top', name: 'Omega AG' }))]);
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
  expect(both.candidates.map(({ account, group }) => [account.id, group?.id])).toEqual([
    ['k', undefined],
    ['z', 'top'],
  ]);
  expect(Object.keys(both.candidates[0] ?? {})).not.toContain('group');
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

it('a form names somebody’s company, too, and a stranger’s Reply-To to a stranger names nobody', async () => {
  const form = 'Name: Pia Zeta\nE-Mail: pia@zeta.test\nFirma: Kovács Bau Kft.';
  expect((await readPageContext(from('web@nord.test'), ['kam@nord.test'], form)).match).toMatchObject({
    kind: 'several',
    candidates: [{ accountId: 'k', reason: { by: 'author' } }],
  });
  const stranger = await readPageContext({ ...from('a@groups.test'), replyTo: { email: 'b@else.test' } }, []);
  expect(stranger.match).toMatchObject({ kind: 'unknown', people: [{ email: 'a@groups.test' }] });
  expect(stranger).not.toHaveProperty('authorBy');
});

it('nothing is asked where the writer leads to the very account that others lead to, or to it among several', async () => {
  const accounts = ['y', 'z'].map((id) => anAccount({ id, name: id, domains: [`${id}.test`, 'both.test'] }));
  await book.accounts.bulkPut(accounts.map(accountRow));
  const sent = (replyTo: string, cc: string) => ({
    people: [
      { email: 'desk@nord.test', role: 'from' as const },
      { email: cc, role: 'cc' as const },
    ],
    replyTo: { email: replyTo },
  });
  for (const [replyTo, cc, accountId] of [
    ['gergo.szabo@kovacs-bau.test', 'eva@kovacs-bau.test', 'k'],
    ['pia@both.test', 'eva@z.test', 'z'],
  ] as const)
    expect((await readPageContext(sent(replyTo, cc), ['kam@nord.test'])).match).toMatchObject({
      kind: 'matched',
      accountId,
    });
});

it('a question by name stays, whatever address answers go to; a known writer is asked about by nothing', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'z', name: 'Zeta GmbH', domains: ['zeta.test'] })));
  const replyTo = { email: 'pia@zeta.test' };
  const named = { people: [{ name: 'Szabó Gergő', role: 'from' as const }], replyTo };
  expect((await readPageContext(named, [])).match).toMatchObject({
    kind: 'several',
    candidates: [{ accountId: 'k', reason: { by: 'name' } }],
  });
  expect((await readPageContext({ ...from('gergo.szabo@kovacs-bau.test'), replyTo }, [])).match).toMatchObject({
    kind: 'matched',
    accountId: 'k',
  });
});

it('a company beside an address asks only by its whole name, and not where one of that name is the address’s', async () => {
  await book.accounts.bulkPut(
    [
      anAccount({ id: 'b', name: 'Berg GmbH', domains: ['berg.test'] }),
      anAccount({ id: 'b2', name: 'Berg AG' }),
      anAccount({ id: 'w', name: 'Brightwater Foods Ltd' }),
    ].map(accountRow),
  );
  for (const name of ['Berg', 'Brightwatr Foods'])
    expect(
      (await readPageContext({ people: [{ email: 'eva@berg.test', role: 'contact' }], company: { name } }, [])).match,
    ).toMatchObject({ kind: 'matched', accountId: 'b', reason: { by: 'domain' } });
});

it('what a page shows somewhere is asked about where it names nobody else', async () => {
  const shown = [{ by: 'heading' as const, text: 'Kovács Bau Kft.' }];
  expect((await readPageContext({ people: [], shown }, [])).match).toMatchObject({
    kind: 'several',
    question: true,
    candidates: [{ accountId: 'k', reason: { by: 'shown' } }],
  });
  expect((await readPageContext({ people: [], shown: [] }, [])).match).toEqual({ kind: 'nobody', why: 'nobody' });
});

it('another ending of a domain is asked about', async () => {
  const { match } = await readPageContext(from('x@post.kovacs-bau.example'), []);
  expect(match).toMatchObject({ kind: 'several', question: true, candidates: [{ reason: { by: 'sister' } }] });
});

it('a company’s name with a slip is asked about, and a sister’s is not', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Brightwater Foods Ltd' })));
  const asked = async (name: string) => (await readPageContext({ people: [], company: { name } }, [])).match;
  expect(await asked('Brightwatr Foods')).toMatchObject({
    kind: 'several',
    question: true,
    candidates: [{ accountId: 'b', reason: { by: 'near', known: 'Brightwater Foods Ltd' } }],
  });
  expect((await asked('Brightwater Foods II')).kind).toBe('unknown');
});

it('a domain that an older version may have cut is asked about once, and only for hosts below it', async () => {
  const health = anAccount({ id: 'h', name: 'NSW Health', domains: ['nsw.gov.au'], createdAt: '2026-01-05T09:00:00Z' });
  await book.accounts.put(accountRow(health));
  const found = async (email = 'lee@education.nsw.gov.au') => (await readPageContext(from(email), [])).match;
  expect(await found()).toMatchObject({ kind: 'matched', accountId: 'h' });
  await book.meta.put({ key: CUT_BEFORE, value: '2026-06-01T00:00:00Z' });
  expect(await found()).toMatchObject({
    kind: 'several',
    question: true,
    candidates: [{ accountId: 'h', reason: { by: 'cut', domain: 'nsw.gov.au', host: 'education.nsw.gov.au' } }],
  });
  expect(await found('x@nsw.gov.au')).toMatchObject({ kind: 'matched' });
  await dismissSuggestion(wholeDomain('h', 'nsw.gov.au'), when);
  expect(await found()).toMatchObject({ kind: 'matched', accountId: 'h' });
  const later = { ...health, id: 'l', domains: ['gov.test'], createdAt: '2026-07-01T00:00:00Z' };
  await book.accounts.put(accountRow(later));
  expect(await found('x@health.gov.test')).toMatchObject({ kind: 'matched', accountId: 'l' });
});

it('the company that a record names stands beside the one of an address where they are two', async () => {
  await book.accounts.put(accountRow(anAccount({ id: 'b', name: 'Berg GmbH', domains: ['berg.test'] })));
  const record = (name: string, email = 'eva@berg.test') =>
    readPageContext({ people: [{ email, role: 'contact' }], company: { name } }, []);
  const both = await record('KOVÁCS BAU');
  expect(both.match).toMatchObject({ kind: 'several', question: true });
  expect(both.candidates.map(({ account, candidate }) => [account.id, candidate.reason.by])).toEqual([
    ['b', 'domain'],
    ['k', 'name'],
  ]);
  expect((await record('Berg')).match).toMatchObject({ kind: 'matched', accountId: 'b' });
  expect((await record('Berg Holding International')).match).toMatchObject({ kind: 'matched', accountId: 'b' });
  // Somebody who is in the book by this very address is who they are.
  expect((await record('Berg', 'gergo.szabo@kovacs-bau.test')).match).toMatchObject({
    kind: 'matched',
    accountId: 'k',
  });
});
