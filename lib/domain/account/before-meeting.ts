import { type OpenComplaint, openComplaints } from '../dossier/complaints-open';
import type { DossierSettings } from '../dossier/highlights';
import { type Highlight, highlightsOf } from '../dossier/highlights';
import { type ArgumentHints, argumentHints } from '../people/argument-hints';
import { type AsOf, type LastTouch, lastTouch } from '../people/last-touch';
import { DossierSection, type Fact } from '../records/fact';
import type { Person } from '../records/person';
import type { OurPromise } from '../records/promise';
import type { Proposal } from '../records/proposal';
import type { Touch } from '../records/touch';
import { type MeetingQuestion, meetingQuestions } from './meeting-questions';

/** The classic mistakes, as a check list (domain 8.5); their texts are in the locales. */
export const meetingMistakes = [
  'late',
  'arguing',
  'interrupting',
  'noInformationAboutClient',
  'unprepared',
  'badManners',
  'noKnowledgeOfProduct',
] as const;

/** The card to read before a meeting. */
export interface MeetingCard {
  /** The decision-making group, those with the most power first. */
  people: { person: Person; last: LastTouch }[];
  promises: OurPromise[];
  proposals: Proposal[];
  complaints: OpenComplaint[];
  highlights: Highlight[];
  hints: ArgumentHints;
  questions: MeetingQuestion[];
  mistakes: typeof meetingMistakes;
}

/** What the card is made of: everything of one account. */
export interface MeetingFacts {
  people: readonly Person[];
  touches: readonly Touch[];
  promises: readonly OurPromise[];
  proposals: readonly Proposal[];
  facts: readonly Fact[];
  /** Who will be there; hints are for their functions. Left out: everybody known. */
  attendeeIds?: readonly string[] | undefined;
}

/** Returns the card to read before meeting an account (domain 8.5); what is due first, and what expires first, comes first. */
export function beforeMeeting(known: MeetingFacts, asOf: AsOf, settings: { dossier: DossierSettings }): MeetingCard {
  const { people, touches, facts, attendeeIds } = known;
  const attending = people.filter(({ id }) => attendeeIds === undefined || attendeeIds.includes(id));
  const proposals = known.proposals
    .filter(({ status }) => status === 'open')
    .sort((a, b) => a.validUntil.localeCompare(b.validUntil));
  const complaints = openComplaints(facts, asOf.today);
  const emptySections = DossierSection.options.filter((section) => !facts.some((fact) => fact.section === section));
  return {
    people: people
      .map((person) => ({ person, last: lastTouch(person.id, touches, asOf) }))
      .sort((a, b) => (b.person.group.power ?? -1) - (a.person.group.power ?? -1)),
    promises: known.promises.filter(({ status }) => status === 'open').sort((a, b) => a.due.localeCompare(b.due)),
    proposals,
    complaints,
    highlights: highlightsOf(facts, asOf.today, settings.dossier),
    hints: argumentHints(attending.map(({ group }) => group.function)),
    questions: meetingQuestions({ people, proposals, complaints, emptySections }),
    mistakes: meetingMistakes,
  };
}
