import { Archive, CalendarCheck, Globe, type LucideIcon, Settings, Upload, Users } from 'lucide-react';
import { t } from '../../lib/text';
import { pathTo, SECTIONS, type Section } from './route';

const icons: Record<Section, LucideIcon> = {
  today: CalendarCheck,
  accounts: Users,
  import: Upload,
  sites: Globe,
  settings: Settings,
  backup: Archive,
};

/** The pages of the workspace: a column at the side, a scrolling row where the window is narrow. */
export function Navigation({ current }: { current: Section }) {
  return (
    <nav
      aria-label={t('workspace_navigation')}
      className="flex shrink-0 flex-wrap items-center gap-1 border-line border-b bg-soft px-2 py-1.5 md:sticky md:top-0 md:h-dvh md:flex-nowrap md:w-52 md:flex-col md:items-stretch md:border-r md:border-b-0 md:px-3 md:py-4"
    >
      <p className="hidden px-2 pb-3 font-bold text-[0.9375rem] text-brand md:block">{t('workspace_product')}</p>
      {SECTIONS.map((section) => {
        const Icon = icons[section];
        const here = section === current;
        return (
          <a
            key={section}
            href={pathTo(section)}
            aria-current={here ? 'page' : undefined}
            className={`flex min-h-8 shrink-0 items-center gap-2 rounded-md px-2 font-semibold ${
              here ? 'bg-brand-soft text-brand' : 'text-mute hover:bg-surface hover:text-ink'
            }`}
          >
            <Icon size={16} aria-hidden="true" className="shrink-0" />
            {t(`workspace_${section}`)}
          </a>
        );
      })}
    </nav>
  );
}
