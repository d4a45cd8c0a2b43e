import {
  Archive,
  CalendarCheck,
  CalendarRange,
  ChartPie,
  Gauge,
  Globe,
  type LucideIcon,
  ScrollText,
  Settings,
  Sprout,
  Undo2,
  Upload,
  Users,
} from 'lucide-react';
import { type TextKey, t } from '../../lib/text';
import { BOOK_SECTIONS, type NavigatedSection, pathTo, type Section, WORK_SECTIONS } from './route';

const entries: Record<NavigatedSection, { icon: LucideIcon; text: TextKey }> = {
  today: { icon: CalendarCheck, text: 'workspace_today' },
  accounts: { icon: Users, text: 'workspace_accounts' },
  portfolio: { icon: ChartPie, text: 'workspace_portfolio' },
  potential: { icon: Sprout, text: 'workspace_potential' },
  'win-back': { icon: Undo2, text: 'workspace_winBack' },
  plan: { icon: CalendarRange, text: 'workspace_plan' },
  load: { icon: Gauge, text: 'workspace_load' },
  import: { icon: Upload, text: 'workspace_import' },
  sites: { icon: Globe, text: 'workspace_sites' },
  settings: { icon: Settings, text: 'workspace_settings' },
  backup: { icon: Archive, text: 'workspace_backup' },
  charter: { icon: ScrollText, text: 'workspace_charter' },
};

const groups = [
  { title: 'workspace_groupWork', sections: WORK_SECTIONS },
  { title: 'workspace_groupBook', sections: BOOK_SECTIONS },
] as const;

/** The pages of the workspace in two groups: a column at the side, rows above the page where the window is narrow. */
export function Navigation({ current }: { current: Section }) {
  return (
    <nav
      aria-label={t('workspace_navigation')}
      className="flex shrink-0 flex-col gap-1 border-line border-b bg-soft px-2 py-1.5 md:sticky md:top-0 md:h-dvh md:w-52 md:overflow-y-auto md:border-r md:border-b-0 md:px-3 md:py-4 print:hidden"
    >
      <p className="hidden px-2 pb-3 font-bold text-[0.9375rem] text-brand md:block">{t('workspace_product')}</p>
      {groups.map(({ title, sections }) => (
        <div key={title} className="not-first-of-type:max-md:border-line not-first-of-type:max-md:border-t md:pb-3">
          <p
            id={title}
            className="hidden px-2 pb-1 font-semibold text-faint text-tiny uppercase tracking-wider md:block"
          >
            {t(title)}
          </p>
          <ul aria-labelledby={title} className="flex flex-wrap gap-x-1 md:flex-col md:gap-y-1">
            {sections.map((section) => (
              <li key={section}>
                <Entry section={section} isHere={section === current} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Entry({ section, isHere }: { section: NavigatedSection; isHere: boolean }) {
  const { icon: Icon, text } = entries[section];
  return (
    <a
      href={pathTo(section)}
      aria-current={isHere ? 'page' : undefined}
      className={`flex min-h-7 items-center gap-2 rounded-md px-2 font-semibold md:min-h-8 ${
        isHere ? 'bg-brand-soft text-brand' : 'text-mute hover:bg-surface hover:text-ink'
      }`}
    >
      <Icon size={16} aria-hidden="true" className="shrink-0 max-md:hidden" />
      {t(text)}
    </a>
  );
}
