import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { AbilitiesContext, type SidebarAbilities } from '../../sidebar/abilities';
import { DossierCard } from '../../sidebar/dossier/DossierCard';
import type { ReadPage } from '../../sidebar/page-state';
import { PeopleCard } from '../../sidebar/people/PeopleCard';
import { StandingCard } from '../../sidebar/standing/StandingCard';
import { NextSteps } from '../../sidebar/steps/NextSteps';
import { MEETING } from './meeting/MeetingPanel';

/** Stands where the sidebar's cards ask for the page beside them: in the workspace there is none. */
const noPage: ReadPage = {
  kind: 'page.changed',
  site: 'workspace',
  host: '',
  pageKey: '',
  subject: { people: [] },
  self: [],
};

/** The id of the part of the page where the account is edited. */
export const EDITING = 'account-editing';

const ignore = () => undefined;
const abilities: SidebarAbilities = {
  close: ignore,
  resized: ignore,
  railChanged: ignore,
  standsInPage: false,
  changeView: ignore,
  hideForToday: ignore,
  moveToSidePanel: ignore,
  startTeaching: ignore,
  stopTeaching: ignore,
  askForSnippet: ignore,
  settleSend: ignore,
  whyNoBook: async () => 'lost',
  shortcuts: async () => [],
  teach: () => Promise.reject(new Error('No page stands beside the account')),
  limitedSite: async () => null,
  selectedFact: async () => null,
  reload: () => window.location.reload(),
  openWorkspace: (hash) => {
    // The cards lead to this very page: what can be edited stands beside them, or below where it is narrow.
    const place = hash.endsWith('?meeting') ? MEETING : EDITING;
    const { hash: here } = window.location;
    if (hash === here || here.startsWith(`${hash}/`)) document.getElementById(place)?.scrollIntoView();
    else window.location.hash = hash;
  },
};

/** The sidebar's cards for one account, as they stand beside a mail. */
export function AccountGlance({ conclusions }: { conclusions: Conclusions }) {
  return (
    <AbilitiesContext value={abilities}>
      <section
        aria-label={t('account_glance')}
        className="wrap-break-word min-w-0 overflow-hidden rounded-xl border border-line *:last:border-b-0 lg:sticky lg:top-4"
      >
        <NextSteps page={noPage} conclusions={conclusions} />
        <StandingCard page={noPage} conclusions={conclusions} />
        <PeopleCard page={null} conclusions={conclusions} />
        <DossierCard page={noPage} conclusions={conclusions} />
      </section>
    </AbilitiesContext>
  );
}
