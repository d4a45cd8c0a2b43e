import Globe from 'lucide-react/icons/globe';
import { t } from '../../../lib/text';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import type { ApprovedSite, SiteChoice } from '../abilities';
import { hostOf } from './origin';

/** One approved site: which app runs there, and the way to take the permission back. */
export function SiteItem({
  site,
  choices,
  onRemove,
  onChoose,
}: {
  site: ApprovedSite;
  choices: readonly SiteChoice[];
  onRemove: () => void;
  onChoose: (siteId: string | undefined) => void;
}) {
  const host = hostOf(site.origin);
  return (
    <li className="flex flex-wrap items-end gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
      <p className="flex min-w-52 flex-1 items-center gap-2 self-center font-semibold">
        <Globe size={16} aria-hidden="true" className="shrink-0 text-faint" />
        {site.origin}
      </p>
      {/* What is chosen is kept for one host. */}
      {!host.startsWith('*') && (
        <SelectField
          label={t('sites_app', { site: host })}
          value={site.siteId ?? ''}
          choices={[
            { value: '', text: t('sites_automatic') },
            ...choices.map(({ id, name, limited }) => ({
              value: id,
              text: limited ? t('sites_limitedNamed', { name }) : name,
            })),
          ]}
          onValue={(siteId) => onChoose(siteId || undefined)}
        />
      )}
      {site.fixed ? (
        <Badge>{t('sites_fixed')}</Badge>
      ) : (
        <Button aria-label={t('workspace_removeNamed', { name: host })} onClick={onRemove} className="mb-0.5">
          {t('workspace_remove')}
        </Button>
      )}
    </li>
  );
}
