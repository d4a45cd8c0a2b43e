import type { AccountStatus, LabelId, Level, SignalId, Tier } from '../records/account';
import type { BuyingRole, JobFunction } from '../records/decision-making-group';
import type { ComplaintCause, DossierSection, FactTopic } from '../records/fact';
import type { FollowUp, StepKind } from '../records/follow-up';
import type { GoalState } from '../records/plan/goal';
import type { PlanEntryKind } from '../records/plan/plan-entry';
import type { PScore } from '../records/prospect';
import type { ReviewGoal } from '../records/review';
import type { Touch, TouchKind } from '../records/touch';

/** What a column of an imported file can hold; the words for the screen stand in the locales under `importField_<field>`. */
export type ImportField =
  | 'account'
  | 'date'
  | 'revenue'
  | 'profit'
  | 'order'
  | 'productGroup'
  | 'currency'
  | 'domain'
  | 'parent'
  | 'industry'
  | 'market'
  | 'status'
  | 'kam'
  | 'alias'
  | 'place'
  | 'website'
  | 'tags'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'title'
  | 'function'
  | 'role'
  | 'power'
  | 'support'
  | 'reportsTo'
  | 'phone'
  | 'section'
  | 'text'
  | 'expires'
  | 'pinned'
  | 'need'
  | 'needEvidence'
  | 'ability'
  | 'abilityEvidence'
  | 'authority'
  | 'authorityEvidence'
  | 'labels'
  | 'signals'
  | 'why'
  | 'flaggedOn'
  | 'flaggedBy'
  | 'seen'
  | 'contactKind'
  | 'direction'
  | 'person'
  | 'reached'
  | 'contactState'
  | 'customerNumber'
  | 'tier'
  | 'knownBy'
  | 'formerAccounts'
  | 'source'
  | 'complaint'
  | 'topic'
  | 'cause'
  | 'complaintOwner'
  | 'answeredOn'
  | 'settledOn'
  | 'sentBack'
  | 'sentOn'
  | 'birthday'
  | 'year'
  | 'month'
  | 'targetTurnover'
  | 'targetProfit'
  | 'planKind'
  | 'planMeasure'
  | 'planOwner'
  | 'planDue'
  | 'planState'
  | 'planDone'
  | 'planItem'
  | 'stepState'
  | 'stepKind'
  | 'stepNote'
  | 'stepTime';

/** The headings under which a column stands in files; case, accents, spaces and signs do not count. */
export type ImportHeadings = Record<ImportField, readonly string[]>;

/** Words for each of some values; case, accents, spaces and signs do not count. */
export type WordsFor<Value extends string> = Record<Value, readonly string[]>;

/** What the cells of an imported file say where a column holds one of a few values. */
export interface ImportWords {
  statuses: WordsFor<AccountStatus>;
  roles: WordsFor<BuyingRole>;
  functions: WordsFor<JobFunction>;
  /** What people are called who work there, where no word of the function stands in it. */
  jobs: Omit<WordsFor<JobFunction>, 'other'>;
  sections: WordsFor<DossierSection>;
  yesOrNo: WordsFor<'yes' | 'no'>;
  labels: WordsFor<LabelId>;
  /** Each as its text names it in that language, so that a cell reads as the screen does. */
  signals: WordsFor<SignalId>;
  /** What one of the three P scores. */
  scores: WordsFor<`${PScore['score']}`>;
  touchKinds: WordsFor<TouchKind>;
  directions: WordsFor<Touch['direction']>;
  /** Whether somebody was reached, beside yes and no. */
  reached: WordsFor<'yes' | 'no'>;
  /** Whether an activity has been, or is only planned, or was called off. */
  done: WordsFor<'yes' | 'no'>;
  tiers: WordsFor<Tier>;
  /** For whom of us a customer is key. */
  levels: WordsFor<Level>;
  complaints: WordsFor<'open' | 'settled'>;
  /** What an entry of an account's plan is: a goal of one of the six kinds, or what else stands in it. */
  planKinds: WordsFor<ReviewGoal | PlanEntryKind>;
  goalStates: WordsFor<GoalState>;
  stepStates: WordsFor<FollowUp['status']>;
  stepKinds: WordsFor<StepKind>;
  topics: WordsFor<FactTopic>;
  causes: WordsFor<ComplaintCause>;
  /**
   * What a page has beside its table: its number and of how many, what stands alone at its end, before the day of printing (in a cell
   * of its own, too; or, as it may be a name, only in that of the day) and before who made it, how many rows there are.
   */
  pages: WordsFor<'page' | 'of' | 'ends' | 'printed' | 'asOf' | 'madeBy' | 'count'>;
}

/** What a column of a list of sales or deals can be beside those that every list has. */
export type SalesColumn =
  | 'quantity'
  | 'unitPrice'
  | 'discount'
  | 'documentState'
  | 'documentKind'
  | 'side'
  | 'debit'
  | 'credit'
  | 'refunded'
  | 'voided'
  | 'tax'
  | 'stage'
  | 'dealName'
  | 'quoteNumber';

/** How one language names what stands in lists of sales and deals. Case, accents and signs do not count. */
export interface SalesWords {
  /** Whole headings. */
  headings: Readonly<Record<SalesColumn, readonly string[]>>;
  /** Words within a heading that make it a day, a customer or an amount. */
  dates: readonly string[];
  customers: readonly string[];
  amounts: readonly string[];
  /** Words within a heading that make it another day, name or amount than that of the sale: due, paid, tax, price of one. */
  others: readonly string[];
  /** Words within a heading of an amount: without or with what goes to the tax office. */
  net: readonly string[];
  gross: readonly string[];
  /** States and kinds of what was never sold: cancelled, draft, void, quote, lost. */
  unsold: readonly string[];
  /** States and kinds of what was sold, which tell a column of documents from one of places: paid, open, posted, invoice. */
  sold: readonly string[];
  /** Kinds of lines that are payments; a sale may well be in a state that names one. */
  payments: readonly string[];
  /** Kinds and states of what lowers the sales: credit note, return, refund. */
  credits: readonly string[];
  /** Kinds of documents that take another one back. */
  reversals: readonly string[];
  /** States of a document that was one, and is taken back: not those of a draft or a quote. */
  cancelled: readonly string[];
  /** Of these, what no document takes back: it was never in force. */
  voids: readonly string[];
  /** What is ordered, and not yet billed: what takes that back lowers only sales that the file has. */
  orders: readonly string[];
  /** States of a sale that was given back whole: of it nothing is left, whatever document takes it back. */
  givenBack: readonly string[];
  /** What sales of a time are compared with, or how: a year before, a plan, a change, a share. */
  compared: readonly string[];
  /** What a sheet is called whose amounts are no sales, whatever its headings: offers, what was cancelled, plans, examples, costs. */
  unsoldSheets: readonly string[];
  /** What stands before a sum. */
  totals: readonly string[];
  /** The stage of a deal that is not closed. */
  open: readonly string[];
  /** Stages of deals that are closed. */
  won: readonly string[];
  lost: readonly string[];
  /** Of these, what only a deal can be, and no order or invoice. */
  outcomes: readonly string[];
  /** Stages that say so where nothing stands beside them: "sold", and not "sold to another". */
  wonAlone: readonly string[];
  lostAlone: readonly string[];
  withdrawn: readonly string[];
  /** Stages by which an offer has gone out. */
  sent: readonly string[];
}
