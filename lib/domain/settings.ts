import * as z from 'zod';
import { ReviewSettings } from './account-review';
import { CellPolicies } from './cell-policy';
import { Day } from './day';
import { BuyingRole } from './decision-making-group';
import { EvaluationWeights } from './evaluation-score';
import { HealthSettings } from './health';
import { HolidaySettings } from './holidays';
import { ProgrammeSettings } from './kam-load';
import { OccasionSettings } from './occasions';
import { PortfolioSettings } from './portfolio-matrix';
import { QuadrantSettings } from './profit-hours-quadrant';
import { PromiseSettings } from './promise-record';
import { QualificationSettings } from './qualification';
import { AlarmSettings } from './quarter-alarm';
import { ReceivableSettings } from './receivable-overdue';
import { ReferenceSettings } from './reference-moment';
import { RenewalSettings } from './renewal';
import { SurveySettings } from './survey-due';
import { TenderSettings } from './tender-start';
import { VisitSettings } from './visit-interval';

const share = (value: number) => z.number().min(0).max(1).default(value).meta({ unit: 'share' });
const days = (value: number) => z.int().min(0).max(3650).default(value).meta({ unit: 'days' });
const months = (value: number) => z.int().min(1).max(120).default(value).meta({ unit: 'months' });
const times = (value: number) => z.number().min(0).max(100).default(value).meta({ unit: 'times' });
const count = (value: number) => z.int().min(1).max(100).default(value).meta({ unit: 'count' });

/** An ISO 4217 code; others cannot be worded as money. */
const Currency = z.string().regex(/^[A-Z]{3}$/);

/** Dependency on one customer (domain 2). */
const Dependency = z.object({
  /** Profit where the ledger has it, or revenue always: turnover can be bought by cutting prices. */
  basis: z.enum(['profit', 'revenue']).default('profit'),
  /** Who is key: by the share of the book, or by an absolute sum over 12 months. */
  criterion: z.enum(['share', 'sum']).default('share'),
  keySum: z.number().min(0).default(100_000).meta({ unit: 'currency' }),
  keyFrom: share(0.1),
  criticalAbove: share(0.2),
  monoclientAbove: share(0.7),
  currency: Currency.default('EUR'),
  /** One unit of the named currency in units of `currency`. */
  rates: z.record(Currency, z.number().positive()).default({}),
});

/** ABC by cumulative share, XYZ by regularity (domain 4). */
const Classes = z.object({
  aBelow: share(0.8),
  bBelow: share(0.95),
  xyzBy: z.enum(['days between orders', 'monthly sums']).default('days between orders'),
  xUpTo: times(0.1),
  yUpTo: times(0.25),
  /** By fixed thresholds, or by the place among all customers: the most regular `xPart`, the next `yPart`, the rest. */
  xyzScale: z.enum(['thresholds', 'quantiles']).default('thresholds'),
  xPart: share(0.3),
  yPart: share(0.5),
  fewestValues: count(6),
  /** How long a period is: a class changes only after two of them agree. */
  period: z.enum(['month', 'quarter']).default('quarter'),
});

const Labels = z.object({ fastGrowingFrom: times(0.2) });

const Dossier = z.object({
  freshMonths: months(6),
  staleMonths: months(12),
  expiringWithin: days(60),
  highlights: count(5),
});

const Group = z.object({
  requiredRoles: z.array(BuyingRole).default(['economic buyer', 'decision maker', 'champion']),
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
  workingDays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
  daysOff: z.array(Day).max(500).default([]),
  /** The hour of the day at which reminders are shown. */
  remindAtHour: z.int().min(0).max(23).default(8).meta({ unit: 'hour' }),
});

/** Every threshold of the product with its default; the workspace changes them. */
export const Settings = z.object({
  language: z.enum(['auto', 'en', 'de']).default('auto'),
  /** Addresses that are the user's own, besides those that the page tells. */
  ownAddresses: z.array(z.email()).max(50).default([]),
  dependency: Dependency.prefault({}),
  classes: Classes.prefault({}),
  cells: CellPolicies.prefault({}),
  labels: Labels.prefault({}),
  dossier: Dossier.prefault({}),
  group: Group.prefault({}),
  chain: Chain.prefault({}),
  rhythm: Rhythm.prefault({}),
  evaluation: EvaluationWeights.prefault({}),
  quadrant: QuadrantSettings.prefault({}),
  portfolio: PortfolioSettings.prefault({}),
  qualification: QualificationSettings.prefault({}),
  alarm: AlarmSettings.prefault({}),
  promises: PromiseSettings.prefault({}),
  health: HealthSettings.prefault({}),
  visits: VisitSettings.prefault({}),
  reviews: ReviewSettings.prefault({}),
  surveys: SurveySettings.prefault({}),
  renewals: RenewalSettings.prefault({}),
  tenders: TenderSettings.prefault({}),
  occasions: OccasionSettings.prefault({}),
  receivables: ReceivableSettings.prefault({}),
  references: ReferenceSettings.prefault({}),
  programme: ProgrammeSettings.prefault({}),
  calendar: Calendar.prefault({}),
  holidays: HolidaySettings.prefault({}),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
