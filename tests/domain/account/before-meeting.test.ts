import { expect, it } from 'vitest';
import { beforeMeeting, type MeetingFacts } from '../../../lib/domain/account/before-meeting';
import { argumentHints } from '../../../lib/domain/people/argument-hints';
import { day } from '../../../lib/domain/records/day';
import { Fact } from '../../../lib/domain/records/fact';
import { Person } from '../../../lib/domain/records/person';
import { OurPromise } from '../../../lib/domain/records/promise';
import { Proposal } from '../../../lib/domain/records/proposal';
import { Touch } from '../../../lib/domain/records/touch';
import { defaultSettings } from '../../../lib/domain/settings';

const asOf = { today: day('2026-11-21'), timeZone: 'UTC' };
const created = { createdAt: '2026-01-01T09:00:00Z', updatedAt: '2026-01-01T09:00:00Z' };
const person = (id: string, group: object, placeholder = false) =>
  Person.parse({
    id,
    accountId: 'a',
    name: id,
    emails: [],
    phones: [],
    placeholder,
    group: { roles: [], knownBy: [], ...group },
    formerAccounts: [],
    ...created,
  });
const fact = (id: string, section: string, complaint?: string) =>
  Fact.parse({ id, accountId: 'a', section, text: id, source: {}, learnedOn: '2026-11-01', pinned: false, complaint });
const promise = (id: string, due: string, status = 'open') =>
  OurPromise.parse({ id, accountId: 'a', text: id, madeOn: '2026-10-01', due, status });
const proposal = (id: string, status: string) =>
  Proposal.parse({
    id,
    accountId: 'a',
    personIds: [],
    title: id,
    sentOn: '2026-11-01',
    validUntil: '2026-12-01',
    events: [],
    status,
    createdAt: created.createdAt,
  });
const nothing: MeetingFacts = { people: [], touches: [], promises: [], proposals: [], facts: [] };
const card = (given: Partial<MeetingFacts>) => beforeMeeting({ ...nothing, ...given }, asOf, defaultSettings);

it.each([
  ['leadership', ['status', 'exclusivity', 'understandingOfTheirBusiness']],
  ['HR', ['people', 'referencesToCall']],
  ['finance', ['figures', 'statistics', 'payback', 'details']],
  ['technical', ['figures', 'statistics', 'payback', 'details']],
] as const)('knows what helps with %s', (one, hints) => {
  expect(argumentHints([one, one]).byFunction).toEqual([{ function: one, hints }]);
});

it('says what belongs into every proposal, also where no function is known', () => {
  expect(argumentHints([undefined, 'other', 'purchasing'])).toEqual({
    byFunction: [],
    always: ['whatIsUnique', 'ourTeam', 'validUntil'],
  });
});

it('shows the people with the most power first, each with the last touches', () => {
  const people = [person('unknown', {}), person('low', { power: 0 }), person('high', { power: 3 })];
  const touch = Touch.parse({
    id: 't',
    accountId: 'a',
    personIds: ['high'],
    kind: 'mail',
    direction: 'in',
    at: '2026-11-19T09:00:00Z',
  });
  const shown = card({ people, touches: [touch] }).people;
  expect(shown.map((one) => one.person.id)).toEqual(['high', 'low', 'unknown']);
  expect(shown[0]?.last).toEqual({ in: 2, out: null });
});

it('shows what is open, the most urgent first, and nothing that is closed', () => {
  const shown = card({
    promises: [promise('later', '2026-12-01'), promise('sooner', '2026-11-22'), promise('done', '2026-11-01', 'kept')],
    proposals: [proposal('won', 'accepted'), proposal('open', 'open')],
    facts: [fact('settled', 'history', 'settled'), fact('late', 'history', 'open')],
  });
  expect(shown.promises.map(({ id }) => id)).toEqual(['sooner', 'later']);
  expect(shown.proposals.map(({ id }) => id)).toEqual(['open']);
  expect(shown.complaints.map((one) => one.fact.id)).toEqual(['late']);
  expect(shown.highlights[0]).toMatchObject({ fact: { id: 'late' }, why: 'complaint' });
  expect(shown.mistakes).toHaveLength(7);
});

it('asks about what is open, then what is not known, and for the next step last', () => {
  const shown = card({
    people: [person('seat', { roles: ['decision maker'] }, true), person('payer', { roles: ['economic buyer'] })],
    proposals: [proposal('p', 'open')],
    facts: [fact('late', 'history', 'open'), fact('plans', 'general')],
  });
  expect(shown.questions).toEqual([
    { question: 'whatSettlesComplaint', because: { factId: 'late' } },
    { question: 'whatIsMissingInProposal', because: { proposalId: 'p' } },
    { question: 'whoDecides', because: { nobodyIs: 'decision maker' } },
    { question: 'howIsItDecided', because: { emptySection: 'decision' } },
    { question: 'whoElseSupplies', because: { emptySection: 'competitors' } },
    { question: 'whatIsNextStep', because: null },
  ]);
});

it('hints for those who will be there', () => {
  const people = [person('boss', { function: 'leadership' }), person('fin', { function: 'finance' })];
  const functions = (given: Partial<MeetingFacts>) =>
    card({ people, ...given }).hints.byFunction.map((one) => one.function);
  expect(functions({})).toEqual(['leadership', 'finance']);
  expect(functions({ attendeeIds: ['fin'] })).toEqual(['finance']);
});
