import * as z from 'zod/mini';
import { EvaluationWeights } from './account/evaluation-weights';
import { HealthSettings } from './account/health-parts';
import { LabelSettings } from './account/labels';
import { PromiseSettings } from './account/promise-record';
import { QuadrantSettings } from './account/quadrant-settings';
import { AlarmSettings } from './account/quarter-alarm';
import { ClassSettings } from './book/abc';
import { DependencySettings } from './book/band';
import { CellPolicies } from './book/cell-policy';
import { RhythmSettings } from './book/rhythm';
import { CalendarSettings } from './calendar/calendar';
import { HolidaySettings } from './calendar/holidays';
import { SurveySettings } from './care/current-survey';
import { OccasionSettings } from './care/occasion-settings';
import { ReceivableSettings } from './care/receivable-overdue';
import { ReferenceSettings } from './care/reference-settings';
import { RenewalSettings } from './care/renewal';
import { RestSettings } from './care/rest-settings';
import { ReviewSettings } from './care/review-settings';
import { TenderSettings } from './care/tender-settings';
import { VisitSettings } from './care/visit-interval';
import { ContactSettings } from './contact/note-by-itself';
import { DossierSettings } from './dossier/highlights';
import { LANGUAGES } from './languages/tags';
import { GroupSettings } from './people/coverage';
import { ManagerSettings } from './programme/manager-settings';
import { PortfolioSettings } from './programme/portfolio-settings';
import { ProgrammeSettings } from './programme/programme-settings';
import { QualificationSettings } from './programme/qualification-settings';
import { ChainSettings } from './proposal/proposal-chain';

/** Every threshold of the product with its default; the workspace changes them. */
export const Settings = z.object({
  language: z._default(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** Addresses that are the user's own, besides those that the page tells. */
  ownAddresses: z._default(z.array(z.email()).check(z.maxLength(50)), []),
  /** Addresses that pages tell as the user's, and which are not. */
  othersAddresses: z._default(z.array(z.email()).check(z.maxLength(50)), []),
  dependency: z.prefault(DependencySettings, {}),
  classes: z.prefault(ClassSettings, {}),
  cells: z.prefault(CellPolicies, {}),
  labels: z.prefault(LabelSettings, {}),
  dossier: z.prefault(DossierSettings, {}),
  group: z.prefault(GroupSettings, {}),
  contacts: z.prefault(ContactSettings, {}),
  chain: z.prefault(ChainSettings, {}),
  rhythm: z.prefault(RhythmSettings, {}),
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
  rests: z.prefault(RestSettings, {}),
  programme: z.prefault(ProgrammeSettings, {}),
  managers: z.prefault(ManagerSettings, {}),
  calendar: z.prefault(CalendarSettings, {}),
  holidays: z.prefault(HolidaySettings, {}),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});

/** Takes one value out of what was kept, an entry of a list included; says whether there was one. */
function takeOut(kept: unknown, path: readonly PropertyKey[]): boolean {
  const [name, ...below] = path;
  if (typeof kept !== 'object' || kept === null || name === undefined || !Object.hasOwn(kept, name)) return false;
  if (below.length > 0) return takeOut(Reflect.get(kept, name), below);
  if (Array.isArray(kept)) return kept.splice(Number(name), 1).length > 0;
  return Reflect.deleteProperty(kept, name);
}

/** Returns settings as they were kept; what of them cannot be read, each value for itself, is as if it had never been set. */
export function keptSettings(kept: unknown): Settings {
  const readable: unknown = JSON.parse(JSON.stringify(kept ?? {}));
  for (;;) {
    const read = Settings.safeParse(readable);
    if (read.success) return read.data;
    // The last of a list goes first: the places of the others stay as they are.
    const gone = read.error.issues.reverse().filter(({ path }) => takeOut(readable, path));
    if (gone.length === 0) return defaultSettings;
  }
}
