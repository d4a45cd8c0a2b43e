import { chainOf, followUpsOf } from '../domain/proposal/proposal-chain';
import type { Account } from '../domain/records/account';
import type { Fact } from '../domain/records/fact';
import { FollowUp } from '../domain/records/follow-up';
import type { LedgerBlock } from '../domain/records/ledger';
import type { Person } from '../domain/records/person';
import type { OurPromise } from '../domain/records/promise';
import type { Proposal } from '../domain/records/proposal';
import type { Touch } from '../domain/records/touch';
import type { Settings } from '../domain/settings';
import { packLedger } from './ledger-blocks';
import { SAMPLE_COMPANIES } from './sample-book-companies';
import { SAMPLE_FACTS } from './sample-book-facts';
import { makeSampleLedger } from './sample-book-ledger';
import { SAMPLE_PEOPLE } from './sample-book-people';
import { makeSampleRecords, type SampleRecords } from './sample-book-records';
import { SAMPLE_PROMISES, SAMPLE_PROPOSALS, SAMPLE_STEPS, type SampleProposal } from './sample-book-steps';
import { SAMPLE_PREFIX } from './sample-prefix';
import type { Say } from './sample-texts';

export type SampleBook = {
  accounts: Account[];
  people: Person[];
  touches: Touch[];
  facts: Fact[];
  proposals: Proposal[];
  followUps: FollowUp[];
  promises: OurPromise[];
  ledgerBlocks: LedgerBlock[];
  /** All other records, by the name of their table. */
  records: SampleRecords;
};

/**
 * Returns the invented book as of `today`: companies in several countries with three years of sales. Always the same; `say`
 * puts its English texts into the user's language.
 */
export function makeSampleBook(today: Temporal.PlainDate, settings: Settings, say: Say = (text) => text): SampleBook {
  const dayAt = (daysAhead: number) => today.add({ days: daysAhead }).toString();
  const momentAt = (daysAhead: number) => `${dayAt(daysAhead)}T08:00:00Z`;
  const since = { createdAt: momentAt(-1000), updatedAt: momentAt(-30) };
  const proposals = SAMPLE_PROPOSALS.map((proposal) => makeProposal(proposal, dayAt, say));
  return {
    accounts: SAMPLE_COMPANIES.map(({ trade: _, aliases = [], labels = [], ...company }) => ({
      ...company,
      ...since,
      industry: say(company.industry),
      market: say(company.market),
      aliases,
      labels: labels.map((label) => ({ ...label, evidence: say(label.evidence), since: dayAt(-200) })),
    })),
    people: SAMPLE_PEOPLE.map(({ id, accountId, name, email, phone, title, group }) => ({
      id,
      accountId,
      name: email ? name : say(name),
      title: say(title),
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
      placeholder: email === undefined,
      group: { ...group, knownBy: email ? ['Anna Becker'] : [] },
      formerAccounts: [],
      ...since,
    })),
    touches: SAMPLE_PEOPLE.flatMap(({ id, accountId, lastIn, lastOut }) =>
      (['in', 'out'] as const).flatMap((direction): Touch[] => {
        const days = direction === 'in' ? lastIn : lastOut;
        if (days === undefined) return [];
        return [{ id: `${id}-${direction}`, accountId, personIds: [id], kind: 'mail', direction, at: momentAt(-days) }];
      }),
    ),
    facts: SAMPLE_FACTS.map(
      ({ account, section, text, source = {}, learned, expires, pinned, topic, complaint, cause }, at) => ({
        id: `${SAMPLE_PREFIX}fact-${at + 1}`,
        accountId: account,
        section,
        text: say(text),
        source,
        learnedOn: dayAt(-learned),
        pinned: pinned ?? false,
        ...(expires !== undefined && { expiresOn: dayAt(expires) }),
        ...(topic && { topic }),
        ...(complaint && { complaint }),
        ...(cause && { cause }),
      }),
    ),
    proposals,
    followUps: [
      ...SAMPLE_STEPS.map(({ id, account, text, due }) => ({
        id,
        accountId: account,
        text: say(text),
        due: dayAt(due),
        status: 'open' as const,
        createdAt: momentAt(-3),
      })),
      ...SAMPLE_PROMISES.map(({ id, account, person, made, due }) => ({
        id: id.replace('promise', 'step-promise'),
        accountId: account,
        personId: person,
        promiseId: id,
        due: dayAt(due),
        status: 'open' as const,
        createdAt: momentAt(-made),
      })),
      ...proposals
        .filter((proposal) => proposal.status === 'open')
        .flatMap((proposal) => stepsOf(proposal, settings, today)),
    ],
    promises: SAMPLE_PROMISES.map(({ id, account, person, text, made, due }) => ({
      id,
      accountId: account,
      personId: person,
      text: say(text),
      madeOn: dayAt(-made),
      due: dayAt(due),
      status: 'open',
    })),
    ledgerBlocks: packLedger(makeSampleLedger(today, say), () => `${SAMPLE_PREFIX}ledger`),
    records: makeSampleRecords(today, say),
  };
}

function makeProposal(sample: SampleProposal, dayAt: (daysAhead: number) => string, say: Say): Proposal {
  const { answered } = sample;
  return {
    id: sample.id,
    accountId: sample.account,
    personIds: sample.people,
    title: say(sample.title),
    amount: sample.amount,
    currency: 'EUR',
    sentOn: dayAt(-sample.sent),
    validUntil: dayAt(sample.validFor - sample.sent),
    status: answered?.meaning ?? 'open',
    createdAt: `${dayAt(-sample.sent)}T08:00:00Z`,
    events: answered
      ? [
          {
            kind: 'answered',
            on: dayAt(answered.after - sample.sent),
            meaning: answered.meaning,
            ...(answered.reason && { reason: say(answered.reason) }),
            ...(answered.competitor && { competitor: answered.competitor }),
          },
        ]
      : [],
  };
}

/** The steps that are open for a proposal as of `today`. */
function stepsOf(proposal: Proposal, settings: Settings, today: Temporal.PlainDate): FollowUp[] {
  return followUpsOf(chainOf(proposal, settings, today), proposal).map(({ step, due }) =>
    FollowUp.parse({
      id: `${proposal.id}-${step}`,
      accountId: proposal.accountId,
      personId: proposal.personIds[0],
      proposalId: proposal.id,
      step,
      due,
      status: 'open',
      createdAt: proposal.createdAt,
    }),
  );
}
