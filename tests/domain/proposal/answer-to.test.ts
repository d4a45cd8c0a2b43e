import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../lib/domain/proposal/answer-to';
import { day } from '../../../lib/domain/records/day';
import type { PageSubject } from '../../../lib/domain/records/page-subject';
import type { Proposal } from '../../../lib/domain/records/proposal';
import { defaultSettings } from '../../../lib/domain/settings';
import { textDigest } from '../../../lib/domain/words/text-digest';
import { accountOf, personOf } from '../book/book-of';

const today = day('2026-11-20');
const self = { addresses: ['anna@our-firm.test'], hosts: ['our-firm.test'] };
const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  id: 'x',
  accountId: 'k',
  personIds: ['g'],
  title: 'Angebot AN-17',
  sentOn: '2026-11-16',
  validUntil: '2026-12-16',
  events: [],
  status: 'open',
  createdAt: '2026-11-16T09:00:00Z',
  ...given,
});
const gergo = personOf({ id: 'g', accountId: 'k', name: 'Szabó Gergő', emails: ['gergo@kovacs-bau.test'] });
const from = (email: string, title = ''): PageSubject => ({ people: [{ email, role: 'from' }], title });
const ask = (subject: PageSubject, ...proposals: Proposal[]) => {
  const account = accountOf({ id: 'k', name: 'Kovács Bau', domains: ['kovacs-bau.test'] });
  const answer = answerTo(subject, { account, people: [gergo], proposals, settings: defaultSettings }, today, self);
  return answer && [answer.proposal.id, answer.by];
};

describe('a mail may answer a proposal', () => {
  it.each([
    ['in its thread, from whom it went to', from('gergo@kovacs-bau.test', 'Re: Angebot AN-17'), 'thread'],
    [
      'in its thread, from anybody of the account’s domain',
      from('new@mail.kovacs-bau.test', 'angebot an 17'),
      'thread',
    ],
    ['in another thread, from whom it went to', from('Gergo+x@kovacs-bau.test', 'Monday'), 'person'],
  ])('%s', (_, subject, by) => {
    expect(ask(subject, proposal())).toEqual(['x', by]);
  });

  it('the newest of two in one thread', () => {
    const newer = proposal({ id: 'y', createdAt: '2026-11-17T09:00:00Z' });
    expect(ask(from('gergo@kovacs-bau.test', 'AW: Angebot AN-17'), proposal(), newer)).toEqual(['y', 'thread']);
  });

  it('whose touches were all made: it waits for its expiry', () => {
    const asked = (on: string) => ({ kind: 'touched' as const, on, step: 'ask-urgency' as const, reached: false });
    const waiting = proposal({ events: ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].map(asked) });
    expect(ask(from('gergo@kovacs-bau.test'), waiting)).toEqual(['x', 'person']);
  });
});

it('a mail of an earlier day answers nothing; one of that day, a later or an unknown one may', () => {
  const account = accountOf({ id: 'k', name: 'Kovács Bau', domains: ['kovacs-bau.test'] });
  const known = { account, people: [gergo], proposals: [proposal()], settings: defaultSettings };
  const mail = from('gergo@kovacs-bau.test', 'Re: Angebot AN-17');
  const asked = (on: string | null) => answerTo(mail, known, today, self, on === null ? null : day(on))?.proposal.id;
  expect([asked('2026-11-15'), asked('2026-11-16'), asked('2026-11-17'), asked(null)]).toEqual([
    undefined,
    'x',
    'x',
    'x',
  ]);
});

it('a mail from before the proposal was sent anew answers nothing', () => {
  const account = accountOf({ id: 'k', name: 'Kovács Bau', domains: ['kovacs-bau.test'] });
  const was = { title: 'Angebot AN-17', validUntil: '2026-12-16' };
  const renewed = proposal({ events: [{ kind: 'renewed', on: '2026-11-19', was }] });
  const known = { account, people: [gergo], proposals: [renewed], settings: defaultSettings };
  const mail = from('gergo@kovacs-bau.test', 'Re: Angebot AN-17');
  const asked = (on: string) => answerTo(mail, known, today, self, day(on))?.proposal.id;
  expect([asked('2026-11-18'), asked('2026-11-19')]).toEqual([undefined, 'x']);
});

it('a mail in the thread of a proposal may answer it, whatever both are called', () => {
  const mail = { ...from('new@kovacs-bau.test', 'Monday'), externalId: 'thread:1' };
  expect(ask(mail, proposal({ title: 'Cranes', thread: textDigest('thread:1') }))).toEqual(['x', 'thread']);
  expect(ask(mail, proposal({ title: 'Cranes', thread: textDigest('thread:2') }))).toBeNull();
});

describe('a mail answers nothing', () => {
  it.each<[string, PageSubject, Proposal[]]>([
    ['of the user', from('anna@our-firm.test', 'Angebot AN-17'), [proposal()]],
    ['of a colleague', from('ben@our-firm.test', 'Angebot AN-17'), [proposal()]],
    ['of somebody else', from('li@otter.test', 'Angebot AN-17'), [proposal()]],
    [
      'that the client only got',
      { people: [{ email: 'gergo@kovacs-bau.test', role: 'to' }], title: 'Angebot AN-17' },
      [proposal()],
    ],
    ['of a colleague of theirs in another thread', from('new@kovacs-bau.test', 'Monday'), [proposal()]],
    [
      'where two proposals went to its writer',
      from('gergo@kovacs-bau.test', 'Monday'),
      [proposal(), proposal({ id: 'y' })],
    ],
    [
      'where the answer is known',
      from('gergo@kovacs-bau.test'),
      [proposal({ events: [{ kind: 'answered', on: '2026-11-19', meaning: 'questions' }] })],
    ],
    ['where it was declined', from('gergo@kovacs-bau.test'), [proposal({ status: 'declined' })]],
    ['where it has expired', from('gergo@kovacs-bau.test'), [proposal({ validUntil: '2026-11-19' })]],
    ['without a title, to a proposal without one', from('new@kovacs-bau.test', 'Re:'), [proposal({ title: 'AW:' })]],
    ['where nobody is named', { people: [], title: 'Angebot AN-17' }, [proposal()]],
  ])('%s', (_, subject, proposals) => {
    expect(ask(subject, ...proposals)).toBeNull();
  });
});
