import type { LucideIcon } from 'lucide-react';
import ArrowUpRight from 'lucide-react/icons/arrow-up-right';
import Keyboard from 'lucide-react/icons/keyboard';
import PanelRight from 'lucide-react/icons/panel-right';
import Puzzle from 'lucide-react/icons/puzzle';
import type { ReactNode } from 'react';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { LinkButton } from '../LinkButton';
import { pathTo } from '../route';
import { OwnAddressField } from './OwnAddressField';
import type { SiteLink } from './site-links';
import { WelcomeStep } from './WelcomeStep';

/** What to do now: where the sidebar is and how it opens, with the way to the sites that were just allowed. */
export function ReadyStep({
  isReady,
  links,
  keys,
  settings,
}: {
  /** The steps before are done. */
  isReady: boolean;
  links: readonly SiteLink[];
  /** The shortcut that opens the sidebar, as the browser writes it; '' where it has none. */
  keys: string;
  settings: Settings;
}) {
  return (
    <WelcomeStep number={3} title={t('welcome_readyTitle')}>
      <ul className="mt-2 flex flex-col gap-2">
        <Hint icon={PanelRight}>{t('welcome_readyStrip')}</Hint>
        {keys && (
          <Hint icon={Keyboard}>
            {t('welcome_readyKeys')}{' '}
            <kbd className="whitespace-nowrap rounded border border-edge bg-soft px-1.5 py-px font-sans font-semibold text-ink text-small">
              {keys}
            </kbd>
          </Hint>
        )}
        <Hint icon={Puzzle}>{t('welcome_readyButton')}</Hint>
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {links.map(({ name, origin }, place) => (
          <LinkButton
            key={origin}
            look={isReady && place === 0 ? 'primary' : 'plain'}
            href={origin}
            target="_blank"
            rel="noreferrer"
          >
            {t('welcome_openSite', { site: name })}
            <ArrowUpRight size={13} aria-hidden="true" />
          </LinkButton>
        ))}
        <LinkButton href={pathTo('today')}>{t('welcome_done')}</LinkButton>
      </div>
      <div className="mt-3.5 border-line border-t pt-2.5">
        <OwnAddressField settings={settings} />
      </div>
    </WelcomeStep>
  );
}

function Hint({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li className="flex gap-2.5">
      <Icon size={16} aria-hidden="true" className="mt-px shrink-0 text-brand" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
