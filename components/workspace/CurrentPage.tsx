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
import { WinBackPage } from './win-back/WinBackPage';

/** The page that the address names. */
export function CurrentPage({ route, abilities }: { route: Route; abilities: WorkspaceAbilities }) {
  switch (route.section) {
    case 'accounts':
      return route.accountId ? <AccountPage key={route.accountId} accountId={route.accountId} /> : <AccountsPage />;
    case 'portfolio':
      return <PortfolioPage />;
    case 'potential':
      return <PotentialPage />;
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
      return <SitesPage abilities={abilities} />;
    case 'settings':
      return <SettingsPage />;
    case 'backup':
      return <BackupPage />;
    default:
      return <TodayPage stepId={route.stepId} />;
  }
}
