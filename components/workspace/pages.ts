import type { LucideIcon } from 'lucide-react';
import Archive from 'lucide-react/icons/archive';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import CalendarRange from 'lucide-react/icons/calendar-range';
import ChartPie from 'lucide-react/icons/chart-pie';
import FileText from 'lucide-react/icons/file-text';
import Gauge from 'lucide-react/icons/gauge';
import Globe from 'lucide-react/icons/globe';
import Newspaper from 'lucide-react/icons/newspaper';
import ScrollText from 'lucide-react/icons/scroll-text';
import Settings from 'lucide-react/icons/settings';
import Sprout from 'lucide-react/icons/sprout';
import Target from 'lucide-react/icons/target';
import Trash2 from 'lucide-react/icons/trash-2';
import Undo2 from 'lucide-react/icons/undo-2';
import Upload from 'lucide-react/icons/upload';
import Users from 'lucide-react/icons/users';
import UsersRound from 'lucide-react/icons/users-round';
import type { TextKey } from '../../lib/text-name';
import { type Later, later } from '../ui/later';
import type { PageProps } from './page-props';
import type { Route, Section } from './route';

/** How the navigation shows a page: with the daily work, or with what it rests on. */
interface Entry {
  group: 'work' | 'book';
  icon: LucideIcon;
  text: TextKey;
}

/** What is drawn for a page's address, `One` where that names a single record; a page without an entry is only linked to. */
type Row = { Page: Later<PageProps>; One?: Later<PageProps> } & (Entry | { group?: never });

/** Every page of the workspace, in the order of the navigation. Its code is fetched when somebody goes there. */
const pages: Record<Section, Row> = {
  today: {
    group: 'work',
    icon: CalendarCheck,
    text: 'workspace_today',
    Page: later(() => import('./today/TodayPage').then((module) => module.TodayPage)),
  },
  accounts: {
    group: 'work',
    icon: Users,
    text: 'workspace_accounts',
    Page: later(() => import('./accounts/AccountsPage').then((module) => module.AccountsPage)),
    One: later(() => import('./account/AccountPage').then((module) => module.AccountPage)),
  },
  proposals: {
    group: 'work',
    icon: FileText,
    text: 'workspace_proposals',
    Page: later(() => import('./proposals/ProposalsPage').then((module) => module.ProposalsPage)),
  },
  portfolio: {
    group: 'work',
    icon: ChartPie,
    text: 'workspace_portfolio',
    Page: later(() => import('./portfolio/PortfolioPage').then((module) => module.PortfolioPage)),
  },
  letter: {
    group: 'work',
    icon: Newspaper,
    text: 'workspace_letter',
    Page: later(() => import('./letter/LetterPage').then((module) => module.LetterPage)),
  },
  targets: {
    group: 'work',
    icon: Target,
    text: 'workspace_targets',
    Page: later(() => import('./targets/TargetsPage').then((module) => module.TargetsPage)),
  },
  potential: {
    group: 'work',
    icon: Sprout,
    text: 'workspace_potential',
    Page: later(() => import('./potential/PotentialPage').then((module) => module.PotentialPage)),
  },
  'win-back': {
    group: 'work',
    icon: Undo2,
    text: 'workspace_winBack',
    Page: later(() => import('./win-back/WinBackPage').then((module) => module.WinBackPage)),
  },
  plan: {
    group: 'work',
    icon: CalendarRange,
    text: 'workspace_plan',
    Page: later(() => import('./plan/PlanPage').then((module) => module.PlanPage)),
  },
  load: {
    group: 'work',
    icon: Gauge,
    text: 'workspace_load',
    Page: later(() => import('./load/LoadPage').then((module) => module.LoadPage)),
  },
  import: {
    group: 'book',
    icon: Upload,
    text: 'workspace_import',
    Page: later(() => import('./import/ImportPage').then((module) => module.ImportPage)),
  },
  sites: {
    group: 'book',
    icon: Globe,
    text: 'workspace_sites',
    Page: later(() => import('./approved-sites/SitesPage').then((module) => module.SitesPage)),
  },
  settings: {
    group: 'book',
    icon: Settings,
    text: 'workspace_settings',
    Page: later(() => import('./settings/SettingsPage').then((module) => module.SettingsPage)),
  },
  backup: {
    group: 'book',
    icon: Archive,
    text: 'workspace_backup',
    Page: later(() => import('./backup/BackupPage').then((module) => module.BackupPage)),
  },
  team: {
    group: 'book',
    icon: UsersRound,
    text: 'workspace_team',
    Page: later(() => import('./team/TeamPage').then((module) => module.TeamPage)),
  },
  charter: {
    group: 'book',
    icon: ScrollText,
    text: 'workspace_charter',
    Page: later(() => import('./charter/CharterPage').then((module) => module.CharterPage)),
  },
  trash: {
    group: 'book',
    icon: Trash2,
    text: 'workspace_trash',
    Page: later(() => import('./trash/TrashPage').then((module) => module.TrashPage)),
  },
  // Reached from its accounts; without one, all accounts are shown.
  groups: {
    Page: later(() => import('./accounts/AccountsPage').then((module) => module.AccountsPage)),
    One: later(() => import('./group/GroupPage').then((module) => module.GroupPage)),
  },
  // Reached from the load of each key account manager.
  'hand-over': { Page: later(() => import('./hand-over/HandOverPage').then((module) => module.HandOverPage)) },
  // Reached from the page of imports.
  imports: { Page: later(() => import('./imports/ImportsPage').then((module) => module.ImportsPage)) },
  // Whoever has just come has nothing to navigate to yet.
  welcome: { Page: later(() => import('./welcome/WelcomePage').then((module) => module.WelcomePage)) },
};

/** Returns the entries of one group of the navigation, in their order. */
export function entriesOf(group: Entry['group']): (Entry & { section: Section; Page: Later<PageProps> })[] {
  const rows = Object.entries(pages) as [Section, Row][];
  return rows.flatMap(([section, row]) => (row.group === group ? { section, ...row } : []));
}

/** Returns what is to be drawn for an address. */
export function pageOf({ section, accountId }: Route): Later<PageProps> {
  const { Page, One } = pages[section];
  return (accountId && One) || Page;
}
