import { beforeMeeting } from '../domain/account/before-meeting';
import type { MeetingQuestion } from '../domain/account/meeting-questions';
import type { AsOf } from '../domain/people/last-touch';
import type { Fact } from '../domain/records/fact';
import type { OurPromise } from '../domain/records/promise';
import type { Proposal } from '../domain/records/proposal';
import type { AccountContext } from './account-context';
import { concludePeople, type Gap } from './people';

/** One thing to talk about at a visit, of one of the customer's companies. */
export type AgendaPoint = { accountId: string } & (
  | { kind: 'complaint'; fact: Fact }
  | { kind: 'promise'; promise: OurPromise }
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'gap'; gap: Gap }
  | { kind: 'question'; question: MeetingQuestion['question'] }
);

/**
 * Returns what to talk about when a customer is visited: what is open with it first (complaints, promises, proposals), then who is missing
 * among its people, then what we do not know (domain 8.5). What a gap says already is not asked again.
 */
export function concludeAgenda(companies: readonly AccountContext[], asOf: AsOf): AgendaPoint[] {
  const all = companies.map((context) => {
    const { id: accountId } = context.account;
    const card = beforeMeeting(context, asOf, context.settings);
    const asked = card.questions.filter(({ because }) => because !== null && 'emptySection' in because);
    return {
      open: [
        ...card.complaints.map(({ fact }): AgendaPoint => ({ accountId, kind: 'complaint', fact })),
        ...card.promises.map((promise): AgendaPoint => ({ accountId, kind: 'promise', promise })),
        ...card.proposals.map((proposal): AgendaPoint => ({ accountId, kind: 'proposal', proposal })),
      ],
      gaps: concludePeople(context, null, asOf).gaps.map((gap): AgendaPoint => ({ accountId, kind: 'gap', gap })),
      questions: asked.map(({ question }): AgendaPoint => ({ accountId, kind: 'question', question })),
    };
  });
  return [
    ...all.flatMap(({ open }) => open),
    ...all.flatMap(({ gaps }) => gaps),
    ...all.flatMap(({ questions }) => questions),
  ];
}
