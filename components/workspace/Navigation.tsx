import { Suspense } from 'react';
import { t } from '../../lib/text';
import { later } from '../ui/later';
import { entriesOf } from './pages';
import { PaletteButton } from './palette/PaletteButton';
import { pathTo, type Section } from './route';

const TeamSign = later(() => import('./TeamSign').then((module) => module.TeamSign));

const groups = [
  { title: 'workspace_groupWork', entries: entriesOf('work') },
  { title: 'workspace_groupBook', entries: entriesOf('book') },
] as const;

/** Pages that no entry leads to, by the one that stands for them. */
const STANDS_FOR: Partial<Record<Section, Section>> = { imports: 'import', groups: 'accounts', 'hand-over': 'load' };

/** The pages of the workspace in two groups: a column at the side, rows above the page where the window is narrow. */
export function Navigation({ current: section }: { current: Section }) {
  const current = STANDS_FOR[section] ?? section;
  return (
    <nav
      aria-label={t('workspace_navigation')}
      className="flex shrink-0 flex-col gap-1 border-line border-b bg-soft px-2 py-1.5 md:sticky md:top-0 md:h-dvh md:w-52 md:overflow-y-auto md:border-r md:border-b-0 md:px-3 md:py-4 print:hidden"
    >
      <p className="hidden px-2 pb-3 font-bold text-[0.9375rem] text-brand md:block">{t('workspace_product')}</p>
      <PaletteButton />
      {groups.map(({ title, entries }) => (
        <div key={title} className="not-first-of-type:max-md:border-line not-first-of-type:max-md:border-t md:pb-3">
          <p
            id={title}
            className="hidden px-2 pb-1 font-semibold text-faint text-tiny uppercase tracking-wider md:block"
          >
            {t(title)}
          </p>
          <ul aria-labelledby={title} className="flex flex-wrap gap-x-1 md:flex-col md:flex-nowrap md:gap-y-0.5">
            {entries.map(({ section, icon: Icon, text, Page }) => (
              <li key={section}>
                <a
                  href={pathTo(section)}
                  onPointerEnter={() => void Page.fetch().catch(() => undefined)}
                  onFocus={() => void Page.fetch().catch(() => undefined)}
                  aria-current={section === current ? 'page' : undefined}
                  className={`flex min-h-7 items-center gap-2 rounded-md px-2 font-semibold md:min-h-8 ${
                    section === current ? 'bg-brand-soft text-brand' : 'text-mute hover:bg-surface hover:text-ink'
                  }`}
                >
                  <Icon size={16} aria-hidden="true" className="shrink-0 max-md:hidden" />
                  {t(text)}
                  {section === 'team' && (
                    <Suspense>
                      <TeamSign />
                    </Suspense>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
