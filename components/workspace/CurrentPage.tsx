import type { WorkspaceAbilities } from './abilities';
import { AccountPage } from './account/AccountPage';
import { AccountsPage } from './accounts/AccountsPage';
import { SitesPage } from './approved-sites/SitesPage';
import { BackupPage } from './backup/BackupPage';
import { CharterPage } from './charter/CharterPage';
import { ImportPage } from './import/ImportPage';
import { LoadPage } from './load/LoadPage';
import { PlanPage } from './plan/PlanPage';
import { PortfolioPage } from './portfolio/PortfolioPage';
import { PotentialPage } from './potential/PotentialPage';
import type { Route } from './route';
import { SettingsPage } from './settings/SettingsPage';
import { TodayPage } from './today/TodayPage';
import { WelcomePage } from './welcome/WelcomePage';
import { WinBackPage } from './win-back/WinBackPage';
import { WishPanel } from './wish/WishPanel';

/** The page that the address names. */
export function CurrentPage({ route, abilities }: { route: Route; abilities: WorkspaceAbilities }) {
  const { section, wishId } = route;
  const wished = wishId && <WishPanel key={wishId} id={wishId} section={section} recall={abilities.recallWish} />;
  switch (route.section) {
    case 'accounts':
      return route.accountId ? (
        <AccountPage key={route.accountId} accountId={route.accountId} isBeforeMeeting={route.isBeforeMeeting} />
      ) : (
        <AccountsPage wished={wished} />
      );
    case 'portfolio':
      return <PortfolioPage />;
    case 'potential':
      return <PotentialPage wished={wished} />;
    case 'win-back':
      return <WinBackPage />;
    case 'plan':
      return <PlanPage />;
    case 'load':
      return <LoadPage />;
    case 'charter':
      return <CharterPage />;
    case 'import':
      return <ImportPage />;
    case 'sites':
      return <SitesPage abilities={abilities} typed={route.siteAddress} />;
    case 'settings':
      return <SettingsPage />;
    case 'backup':
      return <BackupPage />;
    case 'welcome':
      return <WelcomePage abilities={abilities} />;
    default:
      return <TodayPage stepId={route.stepId} isDone={route.isDone} />;
  }
}
