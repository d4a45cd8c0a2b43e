import type { Conclusions } from '../../../lib/conclude/account';
import { t } from '../../../lib/text';
import { LastContacts } from '../../contact/LastContacts';
import { useHeld } from '../../hooks/useHeld';
import { AccountSentence } from '../../sidebar/AccountSentence';
import { AbilitiesContext, type SidebarAbilities } from '../../sidebar/abilities';
import { DossierCard } from '../../sidebar/dossier/DossierCard';
import type { ReadPage } from '../../sidebar/page-state';
import { Opponents } from '../../sidebar/people/Opponents';
import { PeopleCard } from '../../sidebar/people/PeopleCard';
import { StandingCard } from '../../sidebar/standing/StandingCard';
import { NextSteps } from '../../sidebar/steps/NextSteps';
import { later } from '../../ui/later';
import { MEETING } from './AccountActions';

const Suggestions = later(() => import('../../sidebar/suggestions/Suggestions').then((module) => module.Suggestions));

/** Stands where the sidebar's cards ask for the page beside them: in the workspace there is none. */
const noPage: ReadPage = {
  kind: 'page.changed',
  site: 'workspace',
  host: '',
  pageKey: '',
  subject: { people: [] },
  self: [],
};

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
    // The cards lead to this very page: what to read before a meeting stands above them.
    if (hash.endsWith('?meeting')) document.getElementById(MEETING)?.scrollIntoView();
    else window.location.hash = hash;
  },
};

const column = 'wrap-break-word min-w-0 overflow-hidden rounded-xl border border-line *:last:border-b-0';

/** The account at a glance: its sentence, and the sidebar's cards in two columns, what to do first. */
export function AccountGlance({
  conclusions: live,
  isTop,
}: {
  conclusions: Conclusions;
  /** Others of its group stand below it, of which the steps are told above. */
  isTop: boolean;
}) {
  const { drawn: conclusions, holding } = useHeld(live);
  const { account, touches, people, opponents } = conclusions;
  return (
    <AbilitiesContext value={abilities}>
      <AccountSentence conclusions={conclusions} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className={column}>
          <NextSteps
            page={noPage}
            conclusions={conclusions}
            advice={<Suggestions conclusions={conclusions} holding={holding} />}
            {...(isTop && { none: t('group_noneItself', { name: account.name }) })}
          />
          <StandingCard page={noPage} conclusions={conclusions} />
        </div>
        <div className={column}>
          <DossierCard
            page={noPage}
            conclusions={conclusions}
            below={
              <>
                <div className="mt-2">
                  <LastContacts touches={touches} people={people} />
                </div>
                <Opponents opponents={opponents} />
              </>
            }
          />
          <PeopleCard page={null} conclusions={conclusions} />
        </div>
      </div>
    </AbilitiesContext>
  );
}
