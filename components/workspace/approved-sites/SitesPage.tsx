import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { Notice } from '../../ui/Notice';
import type { SiteChoice } from '../abilities';
import { Page } from '../Page';
import { Panel } from '../Panel';
import type { PageProps } from '../page-props';
import { KnownApps } from './KnownApps';
import { SiteForm } from './SiteForm';
import { SiteItem } from './SiteItem';
import { TaughtPages } from './TaughtPages';
import { useSites } from './useSites';

const kinds: { kind: SiteChoice['kind']; title: TextKey }[] = [
  { kind: 'mail', title: 'sites_mail' },
  { kind: 'calendar', title: 'sites_calendar' },
  { kind: 'crm', title: 'sites_crm' },
];

/** The sites that Keyside may read: add, say what runs there, remove. */
export function SitesPage({ route: { siteAddress }, abilities }: PageProps) {
  const { approved, notice, approve, remove, choose } = useSites(abilities.sites);
  const added = approved?.map(({ origin }) => origin) ?? [];
  const nameOf = (siteId: string | undefined) => abilities.siteChoices.find(({ id }) => id === siteId)?.name;
  return (
    <Page title={t('sites_title')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose text-mute">{t('sites_intro')}</p>
        <div role="status">{notice && <Notice kind={notice.kind}>{notice.text}</Notice>}</div>
        <Panel title={t('sites_yours')}>
          {approved?.length === 0 && <p className="text-mute">{t('sites_none')}</p>}
          <ul className="divide-y divide-line">
            {approved?.map((site) => (
              <SiteItem
                key={site.origin}
                site={site}
                choices={abilities.siteChoices}
                onRemove={() => void remove(site.origin)}
                onChoose={(siteId) => void choose(site, siteId, nameOf(siteId))}
              />
            ))}
          </ul>
        </Panel>
        <TaughtPages taught={abilities.taught} />
        <Panel title={t('sites_add')}>
          <div className="flex flex-col gap-4">
            {kinds.map(({ kind, title }) => (
              <KnownApps
                key={kind}
                title={t(title)}
                apps={abilities.siteChoices.filter((app) => app.kind === kind && app.origins.length > 0)}
                added={added}
                approve={(origin) => void approve(origin)}
              />
            ))}
            <p className="text-mute text-small">{t('sites_others')}</p>
            <SiteForm key={siteAddress} typed={siteAddress} approve={approve} />
          </div>
        </Panel>
      </div>
    </Page>
  );
}
