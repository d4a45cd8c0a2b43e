import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { useEffect, useState } from 'react';
import { countAccounts } from '../../../lib/db/read/count-accounts';
import { readSettings } from '../../../lib/db/read/settings';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import type { Shortcut } from '../../keys/shortcut';
import { Mark } from '../../ui/Mark';
import { Notice } from '../../ui/Notice';
import { useSites } from '../approved-sites/useSites';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo } from '../route';
import { BookStep } from './BookStep';
import { LanguageField } from './LanguageField';
import { ReadyStep } from './ReadyStep';
import { SitesStep } from './SitesStep';
import { canBeOpened, siteLinks } from './site-links';

/** As many ways out as can be taken in at a glance. */
const MOST_LINKS = 4;

const readBook = async () => ({ accounts: await countAccounts(), settings: await readSettings() });

/** What is shown once after the installation: three steps on one screen, none of which is a must. */
export function WelcomePage({ abilities }: PageProps) {
  const live = useLive(readBook, 'welcome');
  const { approved, notice } = useSites(abilities.sites);
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const show = (all: readonly Shortcut[]) =>
      setKeys(all.find(({ command }) => command === 'toggle-sidebar')?.keys ?? '');
    // Without its keys the sidebar is opened by a click.
    void abilities.shortcuts().then(show, () => show([]));
  }, [abilities]);
  const links = siteLinks(approved ?? [], abilities.siteChoices);

  return (
    <Page
      title={t('welcome_title')}
      above={
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="flex min-w-max flex-1 items-center gap-2 font-bold text-[0.9375rem] text-brand">
            <Mark size={24} />
            {t('workspace_product')}
          </p>
          {live.state === 'ready' && <LanguageField settings={live.data.settings} />}
          <LinkButton href={pathTo('today')}>{t('welcome_later')}</LinkButton>
        </div>
      }
    >
      <p className="-mt-2 text-mute">{t('welcome_intro')}</p>
      <p className="mt-1 mb-4 flex items-start gap-1.5 font-semibold text-small">
        <LockKeyhole size={13} aria-hidden="true" className="mt-0.5 shrink-0 text-brand" />
        {t('welcome_privacy')}
      </p>
      {live.state === 'ready' && approved ? (
        <div className="grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
          <SitesStep abilities={abilities} approved={approved} names={links.map(({ name }) => name)} />
          <div className="flex flex-col gap-4">
            <BookStep accounts={live.data.accounts} />
            <ReadyStep
              isReady={live.data.accounts > 0}
              links={links.filter(canBeOpened).slice(0, MOST_LINKS)}
              keys={keys}
              settings={live.data.settings}
            />
          </div>
        </div>
      ) : (
        <>
          <LiveNotice live={live} />
          {notice && <Notice kind={notice.kind}>{notice.text}</Notice>}
        </>
      )}
    </Page>
  );
}
