import Check from 'lucide-react/icons/check';
import Plus from 'lucide-react/icons/plus';
import { t } from '../../../lib/text';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import type { SiteChoice } from '../abilities';
import { hostOf } from './origin';

/** One address of an app, added by one click. */
function OneClick({
  name,
  origin,
  isAdded,
  approve,
}: {
  name: string;
  origin: string;
  isAdded: boolean;
  approve: (origin: string) => void;
}) {
  const Icon = isAdded ? Check : Plus;
  const label = isAdded
    ? t('sites_addedNamed', { name, site: hostOf(origin) })
    : t('sites_addNamed', { name, site: hostOf(origin) });
  return (
    <Button aria-label={label} disabled={isAdded} onClick={() => approve(origin)}>
      <Icon size={13} aria-hidden="true" />
      {hostOf(origin)}
    </Button>
  );
}

/** The apps of one kind that stand at the same addresses for everybody, each address to be added by one click. */
export function KnownApps({
  title,
  apps,
  added,
  approve,
}: {
  title: string;
  apps: readonly SiteChoice[];
  /** The origins that are approved. */
  added: readonly string[];
  approve: (origin: string) => void;
}) {
  return (
    <div>
      <h3 className="font-semibold text-mute text-small">{title}</h3>
      <ul className="divide-y divide-line">
        {apps.map(({ id, name, origins, limited }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2">
            <span className="flex w-48 flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-semibold">{name}</span>
              {limited && <Badge>{t('sites_limited')}</Badge>}
            </span>
            <span className="flex min-w-0 flex-1 basis-60 flex-wrap gap-1.5">
              {origins.map((origin) => (
                <OneClick key={origin} name={name} origin={origin} isAdded={added.includes(origin)} approve={approve} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
