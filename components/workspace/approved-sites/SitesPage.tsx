import { Check, Plus } from 'lucide-react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { WorkspaceAbilities } from '../abilities';
import { Page } from '../Page';
import { Panel } from '../Panel';
import { knownSites } from './known-sites';
import { SiteForm } from './SiteForm';
import { SiteItem } from './SiteItem';
import { useSites } from './useSites';

/** The sites that Keyside may read: add, say what runs there, remove. */
export function SitesPage({ abilities }: { abilities: WorkspaceAbilities }) {
  const { approved, notice, approve, remove, choose } = useSites(abilities.sites);
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
                onChoose={(siteId) => void choose(site.origin, siteId)}
              />
            ))}
          </ul>
        </Panel>
        <Panel title={t('sites_add')}>
          <div className="flex flex-col gap-4">
            <div>
              <h3 className="mb-1.5 font-semibold text-mute text-small">{t('sites_known')}</h3>
              <div className="flex flex-wrap gap-2">
                {knownSites.map(({ name, origin }) => {
                  const isAdded = approved?.some((site) => site.origin === origin) ?? false;
                  const Icon = isAdded ? Check : Plus;
                  return (
                    <Button key={origin} disabled={isAdded} onClick={() => void approve(origin)}>
                      <Icon size={13} aria-hidden="true" />
                      {isAdded ? `${name}: ${t('sites_added')}` : t('sites_addKnown', { name })}
                    </Button>
                  );
                })}
              </div>
            </div>
            <SiteForm approve={approve} />
          </div>
        </Panel>
      </div>
    </Page>
  );
}
