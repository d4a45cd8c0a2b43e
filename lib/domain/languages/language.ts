import type { DossierSection } from '../records/fact';

/** What words say of a day; `some time` is a time without a day, such as "soon". */
export type SaidKind =
  | 'date'
  | 'either order'
  | 'weekday'
  | 'next weekday'
  | 'weekday of next week'
  | 'today'
  | 'tomorrow'
  | 'day after tomorrow'
  | 'this week'
  | 'next week'
  | 'hours'
  | 'days'
  | 'working days'
  | 'weeks'
  | 'months'
  | 'end of month'
  | 'end of next month'
  | 'end of named month'
  | 'end of year'
  | 'some time';

/** What calendars in one language say of a meeting; expressions. */
export interface MeetingWords {
  /** How rooms and things that are booked are called, and their mailboxes. */
  rooms: readonly string[];
  /** That a guest will not come. */
  declined: readonly string[];
  /** Whose meeting it is. */
  organizers: readonly string[];
  /** What stands before its day and hours. */
  when: readonly string[];
  /** What stands before a part of them. */
  timeParts: readonly string[];
  /** What a subject begins with that calls it off. */
  calledOff: readonly string[];
}

/** How one language says by when. Written as expressions; accents and capitals are folded away. */
export interface DayWords {
  /** Monday first; a blank between two days, "|" between the names of one. */
  weekdays: string;
  /** January first, as above. */
  months: string;
  /** One first, as above; figures are read anyway. */
  numbers: string;
  /** The first that fits counts. `{weekday}`, `{month}`, `{day}`, `{year}`, `{number}`, `{monthNumber}` stand for what they say. */
  phrases: readonly (readonly [SaidKind, string])[];
  /** What stands before or in a day that is the last one: read in "words before|the day|words behind". */
  by: RegExp;
  /** The day is the first one too late. */
  before: RegExp;
  /** The day is another one: that of something past, or a thing's name. */
  elsewhere: RegExp;
}

/** How one language says what we will do; expressions for folded text. */
export interface PromiseWords {
  /** Says it whatever the time. */
  certain: RegExp;
  /** Says it only together with a time: the present, which may speak of this very mail. */
  dated: RegExp;
  /** Turns the sentence into an offer or a case. */
  conditional: RegExp;
  /** Turns the part of the sentence into its opposite; "not later than" does not. */
  negation: RegExp;
  /** Joins a part with a subject of its own: what the part before it denies or brings says nothing of it. */
  joining: RegExp;
  /** Joins two parts that may share a day: "and". */
  sharing: RegExp;
  /** Makes the day of a part that of somebody else's doing, or of something past. */
  theirs: RegExp;
  /** What is done by this very mail: "attached". */
  here: RegExp;
}

/** What mails about a proposal say; "-" as `wordPattern` reads it. */
export interface ProposalWords {
  /** Words for a proposal. */
  names: readonly string[];
  /** Compounds of them that are something else: a job, a bargain, a request to us. */
  others: readonly string[];
  /** Before a proposal's word: makes it thanks for one or a request for one; few words may stand between. */
  turningAway: readonly string[];
  /** Before "offer" or "quote": makes it a verb, or a bargain. */
  beforeOther: readonly string[];
  /** After a proposal's word: makes it a request for one, or something else. */
  afterOther: readonly string[];
  /** By which a mail says that it brings what it speaks of. */
  bringing: readonly string[];
}

/** What stands at the end of a mail; "-" as `wordPattern` reads it. */
export interface SignatureWords {
  /** Lines that close a mail, as expressions without the comma at their end. */
  closings: readonly string[];
  /** Words that make a line a job's title. */
  jobs: readonly string[];
  /** What stands before a telephone number. */
  phones: readonly string[];
  /** What says that a number is not the sender's telephone. */
  otherNumbers: readonly string[];
}

/** What belongs to each section of the dossier; "-" lets a word go on, or end a compound. */
export type SectionWords = Record<DossierSection, readonly string[]>;

/** What heads a mail that is quoted or forwarded; expressions for folded text, but for the fields' names. */
export interface QuoteWords {
  /** The field of the sender. */
  from: readonly string[];
  /** The other fields beside it. */
  fields: readonly string[];
  /** The whole line that brings in what somebody wrote before. */
  wrote: readonly string[];
  /** The whole line above a mail that is forwarded, without its colon. */
  forwarded: readonly string[];
}

/** What a mail can be that no person has just written, or not for this conversation (domain 8.1). */
export const MACHINE_KINDS = ['absent', 'bounce', 'receipt', 'invitation', 'notice'] as const;
export type MachineKind = (typeof MACHINE_KINDS)[number];

/** How mails in one language say what kind they are; expressions for folded text. */
export interface MailKindWords {
  /** What a subject begins with, before a colon, a bracket or its end. */
  subjects: Readonly<Record<MachineKind, readonly string[]>>;
  /** What stands in a sentence of the text. */
  lines: Readonly<Record<MachineKind, readonly string[]>>;
  /** What is said in other sentences of somebody who is absent: thanks, who stands in, when they answer. */
  beside: readonly string[];
  /** What stands before the day on which somebody is back. */
  back: readonly string[];
}

/** Texts of the sample book by what they are in English; without one it stays English. */
export type SampleTexts = Readonly<Record<string, string>>;

/** What stands before the subject of a mail. */
export interface ThreadTitleWords {
  /** What mail programs write there of an answer or a forwarded mail, without the colon. */
  before: readonly string[];
  /** By which a company's own filter marks mail from outside, after its bracket. */
  outside: readonly string[];
}

/** What tells whether a dot ends a sentence. */
export interface SentenceWords {
  /** Words that end in a dot of their own. */
  shortened: readonly string[];
  /** How months begin where they have a capital letter and stand behind the dot of their day: "5. Dezember". */
  capitalMonths: readonly string[];
}

/** What must not be recorded about a person (domain 7). */
export type SpecialCategory = 'health' | 'religion' | 'politics' | 'origin' | 'union' | 'sex life';

/**
 * What names a special category, without case and accents. "-" at the end: any ending follows; at the beginning: it may end a
 * compound. "a/b": either; "..": up to two words between.
 */
export interface SpecialWords {
  /** Some are only `told` of people; `alone` others are said of people and of business, and count where an entry is about a person. */
  categories: Record<SpecialCategory, { told: readonly string[]; alone: readonly string[] }>;
  /** What is cut out before. */
  harmless: readonly string[];
}

/** By what a mail says that somebody else wrote it than who sent it; expressions for folded text. */
export interface SentOnWords {
  /** Between whose mail it is and what sent it on: "via". */
  via: readonly string[];
  /** Between who sent it and whose mail it is: "on behalf of". */
  onBehalf: readonly string[];
  /** The same, behind whose mail it is. */
  onBehalfBehind: readonly string[];
  /** The fields of a contact form, without the colon. */
  form: Readonly<Record<'name' | 'firstName' | 'lastName' | 'email' | 'company', readonly string[]>>;
}
