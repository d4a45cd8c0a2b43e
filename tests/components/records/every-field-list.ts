import { acceptanceFields } from '../../../components/records/acceptances';
import { accountFields } from '../../../components/records/accounts';
import { answerFields } from '../../../components/records/answers';
import { contractForm } from '../../../components/records/contracts';
import { deliveryForm } from '../../../components/records/deliveries';
import { evaluationForm } from '../../../components/records/evaluations';
import { factFields } from '../../../components/records/facts';
import { followUpFields } from '../../../components/records/follow-ups';
import { goalForm } from '../../../components/records/goals';
import { labelFields } from '../../../components/records/labels';
import { meetingNotesFields } from '../../../components/records/meeting-notes';
import { personFields } from '../../../components/records/people';
import { detailFields } from '../../../components/records/personal-details';
import { planEntryForm } from '../../../components/records/plan-entries';
import { portfolioForm } from '../../../components/records/portfolio-scores';
import { promiseForm } from '../../../components/records/promises';
import { proposalFields } from '../../../components/records/proposals';
import { prospectFields } from '../../../components/records/prospects';
import { receivableForm } from '../../../components/records/receivables';
import type { RecordsOf } from '../../../components/records/record-form';
import { hoursForm } from '../../../components/records/relationship-hours';
import { returnForm } from '../../../components/records/returns';
import { reviewForm } from '../../../components/records/reviews';
import { signalFields } from '../../../components/records/signals';
import { surveyForm } from '../../../components/records/surveys';
import { tenderForm } from '../../../components/records/tenders';
import { touchFields } from '../../../components/records/touches';
import { walletForm } from '../../../components/records/wallet-entries';
import { winBackForm } from '../../../components/records/win-backs';
import { readAccountContext } from '../../../lib/db/read/account-context';
import { anAccount, aPerson, when } from '../../db/a-book';
import { emptyBook, fillBook } from '../a-full-book';
import {
  ACCEPTANCES,
  ANSWERS,
  type FormKind,
  LABELS,
  type ListedKind,
  LOSSES,
  listed,
  MEETINGS,
  SIGNALS,
  STEPS,
} from './listed-kind';
import { GOALS, PLAN_ENTRIES, PROMISES, PROPOSALS, REVIEWS } from './listed-plan';

/** Resolves to the field list of every kind of record. */
export async function everyFieldList(): Promise<Record<FormKind, ListedKind>> {
  await emptyBook();
  await fillBook();
  const context = await readAccountContext('k');
  if (!context) throw new Error('The book holds no account');
  const of: RecordsOf = { context, today: when.today };
  const now = Temporal.Instant.from(when.now).toZonedDateTimeISO('Europe/Oslo');
  const its = { id: 'x', accountId: 'k' };
  const owners = ['Anna', 'Ben'];
  const p = (score: 0 | 1 | 2, evidence = 'Seen in May.') => ({ score, evidence });
  return {
    accounts: listed(
      accountFields({ accountId: 'k', today: when.today }),
      anAccount({
        ...{ id: 'x', name: 'Otter Ltd', status: 'customer', parentId: 'group', aliases: ['Otter'] },
        ...{ domains: ['otter.test', 'otter.example'], industry: 'Water', market: 'Norway', kam: 'Anna Becker' },
        ...{ website: 'otter.test/en', tags: ['fair 2026', 'cranes'], customerNumbers: ['10001', 'K-7'] },
        ...{ place: 'Bergen', tierByHand: { tier: 'key', because: 'Grows.', since: '2026-01-02' } },
        ...{ paymentDays: 30, credit: { limit: 1234.5, currency: 'CHF' } },
      }),
      anAccount({
        ...{ id: 'x', name: 'Otter AS', status: 'former', parentId: 'k', aliases: ['Oter', 'Ottr'] },
        ...{ domains: ['otter.no'], industry: 'Sea', market: 'Sweden', place: 'Malmö', kam: 'Bo Berg' },
        ...{ website: 'https://otter.no', tags: ['boats'], customerNumbers: ['20002'] },
        tierByHand: { tier: 'strategic', because: 'Leads.', since: when.today },
        ...{ paymentDays: 14, credit: { limit: 50000, currency: 'EUR' } },
      }),
    ),
    acceptances: listed(acceptanceFields(when.today), ...ACCEPTANCES),
    answers: listed(
      answerFields(),
      { kind: 'answered', on: when.today, meaning: 'declined', reason: 'Too late', competitor: 'Baumann GmbH' },
      { kind: 'answered', on: when.today, meaning: 'declined', reason: 'Too dear', competitor: 'Nordkran AS' },
    ),
    contracts: listed(
      contractForm(of),
      { ...its, title: 'Frame contract', endsOn: '2027-03-31', amount: 1234.56, currency: 'CHF' },
      { ...its, title: 'Service', endsOn: '2028-03-31', amount: 0.1, currency: 'EUR' },
    ),
    meetingNotes: listed(meetingNotesFields(context.people, now), ...MEETINGS),
    deliveries: listed(
      deliveryForm(of),
      { ...its, title: 'Cranes', promisedOn: '2026-11-01', deliveredOn: '2026-11-02', voice: 'happy' },
      { ...its, title: 'Hoists', promisedOn: '2026-10-01', deliveredOn: '2026-10-02', voice: 'unhappy' },
    ),
    evaluations: listed(
      evaluationForm(of),
      { ...its, on: '2026-11-01', scores: { turnover: 4, margin: 1, payment: 2, complexity: 5 } },
      { ...its, on: '2026-10-01', scores: { turnover: 3, paymentTerm: 2, stability: 1, partnership: 5 } },
    ),
    facts: listed(
      factFields(),
      {
        ...{ ...its, section: 'decision', text: 'Decides in May', learnedOn: '2026-11-01', expiresOn: '2027-01-01' },
        ...{ source: { name: 'A page', url: 'https://news.test/' }, pinned: true, complaint: 'open', isReturn: true },
        ...{ topic: 'howDecided', cause: 'price', owner: 'Anna Becker', answeredOn: '2026-11-03' },
      },
      {
        ...{ ...its, section: 'history', text: 'Two plants', learnedOn: '2026-10-01', expiresOn: '2027-02-01' },
        ...{ source: { name: 'Ágnes' }, pinned: false, complaint: 'settled', settledOn: '2026-11-09' },
        ...{ topic: 'supplied', cause: 'delivery', owner: 'Bo Berg', answeredOn: '2026-11-04' },
      },
    ),
    followUps: listed(followUpFields(undefined, context.people, owners), ...STEPS),
    touches: listed(
      touchFields(context.people, now),
      {
        ...{ ...its, kind: 'call', direction: 'out', reached: false, personIds: ['g'] },
        ...{ at: '2026-11-18T08:30:00Z', text: 'No answer before lunch' },
      },
      { ...its, kind: 'mail', direction: 'in', personIds: ['a'], at: '2026-11-16T10:00:00Z', text: 'Wants the plan' },
    ),
    labels: listed(labelFields(), ...LABELS),
    signals: listed(signalFields(), ...SIGNALS),
    personalDetails: listed(
      detailFields(),
      {
        ...{ id: 'x', personId: 'g', kind: 'birthday', birthday: { month: 5, day: 12 }, isOpen: true },
        ...{
          text: 'Turns 50 in 2027',
          purpose: 'A greeting',
          source: 'Told me',
          learnedOn: when.today,
          expiresOn: '2027-11-19',
        },
      },
      {
        ...{ id: 'y', personId: 'g', kind: 'hobby', text: 'Sails', purpose: 'Small talk', source: 'His card' },
        ...{ learnedOn: '2026-10-01', expiresOn: '2027-10-01' },
      },
    ),
    people: listed(
      personFields([aPerson({ id: 'a', accountId: 'k', name: 'Kovács Ágnes' })]),
      aPerson({
        ...{ ...its, name: 'Szabó Gergő', title: 'Buyer', emails: ['g@kovacs.test', 's@kovacs.test'] },
        phones: ['+36 1 555', '+36 2 555'],
        reference: 'Cranes',
        group: { roles: ['user'], function: 'HR', power: 0, support: -2, reportsToId: 'a', knownBy: ['Anna', 'Bo'] },
      }),
      aPerson({
        ...{ ...its, name: 'Szabó G.', title: 'Head', emails: ['szabo@kovacs.test'], phones: ['+36 3 555'] },
        reference: 'Hoists',
        group: { roles: ['champion', 'blocker'], function: 'finance', power: 3, support: 0, knownBy: ['Cay'] },
      }),
    ),
    portfolioScores: listed(
      portfolioForm(of),
      { ...its, on: '2026-11-01', attractiveness: { size: 8.5 }, strength: { price: 2.25 } },
      { ...its, on: '2026-10-01', attractiveness: { growth: 1 }, strength: { price: 0 } },
    ),
    promises: listed(promiseForm({ ...of, owners }), ...PROMISES),
    proposals: listed(proposalFields({ sentOn: '2026-11-01', owners }, context.people), ...PROPOSALS),
    prospects: listed(
      prospectFields(),
      {
        ...{ id: 'x', company: 'Brightwater', people: [], need: p(2), ability: p(0), authority: p(1) },
        ...{ suspectedLabels: ['partner', 'expert'], why: 'Plants', flaggedOn: when.today, status: 'waiting' },
        declineReason: 'Too far away.',
      },
      {
        ...{
          id: 'x',
          company: 'Bright Water',
          people: [],
          need: p(1, 'A tender.'),
          ability: p(2, 'Rated A.'),
          authority: p(0, 'Asks.'),
        },
        ...{ suspectedLabels: ['innovator'], why: 'Grows', flaggedOn: when.today, status: 'waiting' },
        declineReason: 'Too small.',
      },
    ),
    receivables: listed(
      receivableForm(of),
      { ...its, invoice: 'RE-7', amount: 1234.56, currency: 'CHF', dueOn: '2026-11-01', paidOn: '2026-11-02' },
      { ...its, invoice: 'RE-8', amount: 0.01, currency: 'HUF', dueOn: '2026-10-01', paidOn: '2026-10-02' },
    ),
    relationshipHours: listed(
      hoursForm(of),
      { ...its, month: '2026-11', hours: 12.5 },
      { ...its, month: '2026-10', hours: 0.25 },
    ),
    returns: listed(
      returnForm(of),
      {
        ...{ ...its, on: '2026-11-01', why: 'defective', details: 'Two hooks', productGroup: 'Hoists' },
        ...{ worth: 1234.56, currency: 'CHF' },
      },
      {
        ...{ ...its, on: '2026-10-01', why: 'not needed', details: 'Plant closed', productGroup: 'Cranes' },
        ...{ worth: 99.99, currency: 'EUR' },
      },
    ),
    reviews: listed(reviewForm(of), ...REVIEWS),
    goals: listed(goalForm(of), ...GOALS),
    planEntries: listed(planEntryForm(of), ...PLAN_ENTRIES),
    surveys: listed(
      surveyForm(of),
      { ...its, on: '2026-11-01', score: 4, personId: 'a', text: 'Good so far', answers: ANSWERS[0] },
      { ...its, on: '2026-10-01', score: 1, personId: 'g', text: 'Bad', answers: ANSWERS[1] },
    ),
    tenders: listed(
      tenderForm(of),
      { ...its, title: 'Cranes 2027', deadline: '2027-09-30', status: 'expected' },
      { ...its, title: 'Cranes 2028', deadline: '2028-09-30', status: 'passed over' },
    ),
    walletEntries: listed(
      walletForm(of),
      {
        ...{ ...its, branch: 'Győr', offer: 'Cranes', spend: 1234.56, ours: 0.44, currency: 'EUR' },
        holder: { who: 'competitor', name: 'Baumann GmbH' },
      },
      {
        ...{ ...its, branch: 'Vác', offer: 'Hoists', spend: 1000, ours: 250.5, currency: 'HUF' },
        holder: { who: 'us' },
      },
    ),
    winBacks: listed(winBackForm(of), { ...its, ...LOSSES[0] }, { ...its, ...LOSSES[1] }),
  };
}
