import * as z from 'zod/mini';
import { EvaluationWeights } from './account/evaluation-score';
import { HealthSettings } from './account/health';
import { PromiseSettings } from './account/promise-record';
import { AlarmSettings } from './account/quarter-alarm';
import { CellPolicies } from './book/cell-policy';
import { PortfolioSettings } from './book/portfolio-matrix';
import { QuadrantSettings } from './book/profit-hours-quadrant';
import { HolidaySettings } from './calendar/holidays';
import { ReviewSettings } from './care/account-review';
import { OccasionSettings } from './care/occasions';
import { ReceivableSettings } from './care/receivable-overdue';
import { ReferenceSettings } from './care/reference-moment';
import { RenewalSettings } from './care/renewal';
import { SurveySettings } from './care/survey-due';
import { TenderSettings } from './care/tender-start';
import { VisitSettings } from './care/visit-interval';
import { ManagerSettings } from './programme/kam-address';
import { ProgrammeSettings } from './programme/kam-load';
import { QualificationSettings } from './programme/qualification';
import { Day } from './records/day';
import { BuyingRole } from './records/decision-making-group';

const share = (value: number) =>
  z._default(z.number().check(z.minimum(0), z.maximum(1), z.meta({ unit: 'share' })), value);
const days = (value: number) =>
  z._default(z.int().check(z.minimum(0), z.maximum(3650), z.meta({ unit: 'days' })), value);
const months = (value: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(120), z.meta({ unit: 'months' })), value);
const times = (value: number) =>
  z._default(z.number().check(z.minimum(0), z.maximum(100), z.meta({ unit: 'times' })), value);
const count = (value: number) =>
  z._default(z.int().check(z.minimum(1), z.maximum(100), z.meta({ unit: 'count' })), value);

/** An ISO 4217 code; others cannot be worded as money. */
const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Dependency on one customer (domain 2). */
const Dependency = z.object({
  /** Profit where the ledger has it, or revenue always: turnover can be bought by cutting prices. */
  basis: z._default(z.enum(['profit', 'revenue']), 'profit'),
  /** Who is key: by the share of the book, or by an absolute sum over 12 months. */
  criterion: z._default(z.enum(['share', 'sum']), 'share'),
  keySum: z._default(z.number().check(z.minimum(0), z.meta({ unit: 'currency' })), 100_000),
  keyFrom: share(0.1),
  criticalAbove: share(0.2),
  monoclientAbove: share(0.7),
  currency: z._default(Currency, 'EUR'),
  /** One unit of the named currency in units of `currency`. */
  rates: z._default(z.record(Currency, z.number().check(z.positive())), {}),
});

/** ABC by cumulative share, XYZ by regularity (domain 4). */
const Classes = z.object({
  aBelow: share(0.8),
  bBelow: share(0.95),
  xyzBy: z._default(z.enum(['days between orders', 'monthly sums']), 'days between orders'),
  xUpTo: times(0.1),
  yUpTo: times(0.25),
  /** By fixed thresholds, or by the place among all customers: the most regular `xPart`, the next `yPart`, the rest. */
  xyzScale: z._default(z.enum(['thresholds', 'quantiles']), 'thresholds'),
  xPart: share(0.3),
  yPart: share(0.5),
  fewestValues: count(6),
  /** How long a period is: a class changes only after two of them agree. */
  period: z._default(z.enum(['month', 'quarter']), 'quarter'),
});

const Labels = z.object({ fastGrowingFrom: times(0.2) });

const Dossier = z.object({
  freshMonths: months(6),
  staleMonths: months(12),
  expiringWithin: days(60),
  highlights: count(5),
});

const Group = z.object({
  requiredRoles: z._default(z.array(BuyingRole), ['economic buyer', 'decision maker', 'champion']),
  touchedWithin: days(60),
});

/** After a proposal (domain 8.1). `firstAfter` and `between` are working days. */
const Chain = z.object({
  validFor: days(30),
  remindBefore: days(5),
  firstAfter: days(1),
  between: days(2),
  mostUnanswered: count(4),
});

/** Own order rhythm (domain 8.2). */
const Rhythm = z.object({
  fewestGaps: count(4),
  amberMedian: times(1.5),
  amberDeviations: times(1),
  redMedian: times(2.5),
  redDeviations: times(2),
});

const Calendar = z.object({
  /** ISO weekdays, Monday is 1. */
  workingDays: z._default(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)), [1, 2, 3, 4, 5]),
  daysOff: z._default(z.array(Day).check(z.maxLength(500)), []),
  /** The hour of the day at which reminders are shown. */
  remindAtHour: z._default(z.int().check(z.minimum(0), z.maximum(23), z.meta({ unit: 'hour' })), 8),
});

/** Every threshold of the product with its default; the workspace changes them. */
export const Settings = z.object({
  language: z._default(z.enum(['auto', 'en', 'de', 'hu', 'nb', 'af']), 'auto'),
  /** Addresses that are the user's own, besides those that the page tells. */
  ownAddresses: z._default(z.array(z.email()).check(z.maxLength(50)), []),
  dependency: z.prefault(Dependency, {}),
  classes: z.prefault(Classes, {}),
  cells: z.prefault(CellPolicies, {}),
  labels: z.prefault(Labels, {}),
  dossier: z.prefault(Dossier, {}),
  group: z.prefault(Group, {}),
  chain: z.prefault(Chain, {}),
  rhythm: z.prefault(Rhythm, {}),
  evaluation: z.prefault(EvaluationWeights, {}),
  quadrant: z.prefault(QuadrantSettings, {}),
  portfolio: z.prefault(PortfolioSettings, {}),
  qualification: z.prefault(QualificationSettings, {}),
  alarm: z.prefault(AlarmSettings, {}),
  promises: z.prefault(PromiseSettings, {}),
  health: z.prefault(HealthSettings, {}),
  visits: z.prefault(VisitSettings, {}),
  reviews: z.prefault(ReviewSettings, {}),
  surveys: z.prefault(SurveySettings, {}),
  renewals: z.prefault(RenewalSettings, {}),
  tenders: z.prefault(TenderSettings, {}),
  occasions: z.prefault(OccasionSettings, {}),
  receivables: z.prefault(ReceivableSettings, {}),
  references: z.prefault(ReferenceSettings, {}),
  programme: z.prefault(ProgrammeSettings, {}),
  managers: z.prefault(ManagerSettings, {}),
  calendar: z.prefault(Calendar, {}),
  holidays: z.prefault(HolidaySettings, {}),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
