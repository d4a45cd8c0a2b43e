import type { OpenComplaint } from '../dossier/complaints-open';
import type { BuyingRole } from '../records/decision-making-group';
import type { DossierSection } from '../records/fact';
import type { Person } from '../records/person';
import type { Proposal } from '../records/proposal';

/** A question to ask at a meeting, and what is missing or open that makes it worth asking. The texts are in the locales. */
export type MeetingQuestion =
  | { question: 'whoDecides' | 'whoPays'; because: { nobodyIs: BuyingRole } }
  | {
      question: 'whatArePlans' | 'howDidWeDo' | 'howIsItDecided' | 'whoElseSupplies';
      because: { emptySection: DossierSection };
    }
  | { question: 'whatIsMissingInProposal'; because: { proposalId: string } }
  | { question: 'whatSettlesComplaint'; because: { factId: string } }
  | { question: 'whatIsNextStep'; because: null };

const bySection = {
  general: 'whatArePlans',
  history: 'howDidWeDo',
  decision: 'howIsItDecided',
  competitors: 'whoElseSupplies',
} as const;

/** What the questions follow from. */
export interface KnownBeforeMeeting {
  people: readonly Person[];
  proposals: readonly Proposal[];
  complaints: readonly OpenComplaint[];
  emptySections: readonly DossierSection[];
}

/** Returns the questions to ask: what is open first, then what we do not know, the next step last (domain 8.5). */
export function meetingQuestions(known: KnownBeforeMeeting): MeetingQuestion[] {
  const { people, proposals, complaints, emptySections } = known;
  const hasHolder = (role: BuyingRole) =>
    people.some(({ placeholder, group }) => !placeholder && group.roles.includes(role));
  const questions: MeetingQuestion[] = [
    ...complaints.map(({ fact }) => ({ question: 'whatSettlesComplaint' as const, because: { factId: fact.id } })),
    ...proposals.map(({ id }) => ({ question: 'whatIsMissingInProposal' as const, because: { proposalId: id } })),
  ];
  if (!hasHolder('decision maker')) {
    questions.push({ question: 'whoDecides', because: { nobodyIs: 'decision maker' } });
  }
  if (!hasHolder('economic buyer')) questions.push({ question: 'whoPays', because: { nobodyIs: 'economic buyer' } });
  for (const emptySection of emptySections) {
    questions.push({ question: bySection[emptySection], because: { emptySection } });
  }
  return [...questions, { question: 'whatIsNextStep', because: null }];
}
