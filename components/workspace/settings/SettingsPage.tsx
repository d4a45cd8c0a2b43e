import { readSettings } from '../../../lib/db/read/settings';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo } from '../route';
import { LearnedAddresses } from './LearnedAddresses';
import { SettingsForm } from './SettingsForm';
import { StandingsProgress } from './StandingsProgress';

/** Every threshold of the product, with the calendar and the language. */
export function SettingsPage({ abilities }: PageProps) {
  const live = useLive(readSettings, 'settings');
  return (
    <Page
      title={t('settings_title')}
      action={
        <>
          <LinkButton href={pathTo('welcome')}>{t('welcome_again')}</LinkButton>
          <LinkButton href={pathTo('charter')}>{t('settings_toCharter')}</LinkButton>
        </>
      }
    >
      <StandingsProgress />
      {live.state === 'ready' ? <SettingsForm settings={live.data} /> : <LiveNotice live={live} />}
      <LearnedAddresses learned={abilities.learned} />
    </Page>
  );
}
